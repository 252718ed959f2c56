/** What the rules cannot know by themselves. Tests fix it; the app takes it from the PC. */
export type World = {
  /** Today in the office's time zone, `YYYY-MM-DD`. */
  today(): string
  /** This moment in milliseconds since 1970 (UTC). */
  now(): number
  /** A fresh UUID. */
  newId(): string
}
