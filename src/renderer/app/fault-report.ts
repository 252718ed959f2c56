/** What the log and support may see of a fault: its kind and where it happened, without its message, which may hold personal text. */
export function faultReport(fault: unknown): { code: string; places: string } {
  if (!(fault instanceof Error)) return { code: 'thrown-value', places: '' }
  const places = (fault.stack ?? '')
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, 12)
    .join('\n')
  return { code: fault.name.slice(0, 60), places }
}
