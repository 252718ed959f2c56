import type { Attendance } from '../../../../domain/records/meeting'

/** What each way of attending is called and which key stands for it. */
export const attendanceWords: Readonly<Record<Attendance, { label: string; key: string }>> = {
  present: { label: '实到', key: '1' },
  excused: { label: '请假', key: '2' },
  absent: { label: '缺席', key: '3' },
  proxy: { label: '委托', key: '5' },
  observer: { label: '列席', key: '4' },
  awaited: { label: '未签到', key: '0' },
}
