"""What the gateway says and is told, one file for each noun. Times are epoch seconds."""
