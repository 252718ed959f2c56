const HOUR = 3_600_000

/** The moment so many hours after another, both `YYYY-MM-DDTHH:mm` at the office's clock. */
export const hoursAfter = (time: string, hours: number): string =>
  new Date(Date.parse(`${time}Z`) + hours * HOUR).toISOString().slice(0, 16)
