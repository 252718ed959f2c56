import dayjs from 'dayjs'

/** A moment as lists show it, at the clock of this PC: `2026-11-22 09:05`. */
export const momentText = (milliseconds: number): string => dayjs(milliseconds).format('YYYY-MM-DD HH:mm')
