"""What can be asked and told over HTTP, one file for each noun."""
