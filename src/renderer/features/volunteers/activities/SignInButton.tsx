import { Button } from 'antd'
import { laidOut } from '../../../documents/laid-out'
import { signInSheet } from '../../../documents/sign-in-sheet'
import { office, OFFICE_ID } from '../../../domain/records/office'
import type { VolunteerActivity } from '../../../domain/records/volunteer-activity'
import { refusalWords } from '../../../domain/words/problem-words'
import { useNotices } from '../../../services/notices'
import { useServices } from '../../../services/services'
import type { Part } from './use-parts'

/** 打印签到表: those who signed up, with empty lines for those who come unannounced. No telephones stand on it. */
export function SignInButton({ activity, parts }: { activity: VolunteerActivity; parts: readonly Part[] }) {
  const { records, pages, desktop } = useServices()
  const notices = useNotices()
  const print = async (): Promise<void> => {
    const unit = records.find(office, OFFICE_ID)?.name
    if (unit === undefined) {
      notices.refused('请先在“设置”里填写单位名称，再打印签到表。')
      return
    }
    const paper = laidOut(signInSheet, {
      title: activity.title,
      organiser: unit,
      startsAt: activity.from,
      place: activity.place ?? '（现场填写）',
      people: parts.map(({ name }) => name),
    })
    const drawn = await pages.draw(paper)
    if (!drawn.ok) {
      notices.refused(refusalWords(drawn.problem))
      return
    }
    if (await desktop.printPdf(paper.title, drawn.value.bytes)) notices.done(`已送打印：${paper.title}`)
  }
  return (
    <Button size="small" onClick={() => void print()}>
      打印签到表
    </Button>
  )
}
