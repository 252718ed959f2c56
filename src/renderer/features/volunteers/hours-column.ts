import { hoursWords } from '../../domain/volunteering/tenths'

/** The hours of a row, counted in tenths. */
export const hoursColumn = {
  title: '时长（小时）',
  width: 110,
  align: 'right' as const,
  render: (_: unknown, { tenths }: { readonly tenths: number }) => hoursWords(tenths),
}
