// How large did this page come? Measured, not promised.
export function pageSize(): string {
  const parts = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  const bytes = parts
    .filter((each) => /\.(js|css|svg)$/.test(new URL(each.name).pathname))
    .reduce((sum, each) => sum + each.encodedBodySize, 0);
  return `${Math.ceil(bytes / 1024)} KiB`;
}
