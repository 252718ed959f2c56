import { Button, Checkbox, Modal, Typography } from 'antd'
import { useState } from 'react'
import { basisChoices } from '../../../domain/giving-out/basis-choices'
import type { AttachmentGiving } from '../../../domain/attachments/give-attachment'
import { archiveGaps, archiveMeeting } from '../../../domain/meeting/close-file'
import type { Meeting } from '../../../domain/records/meeting'
import { refusalWords } from '../../../domain/words/problem-words'
import { useNotices } from '../../../services/notices'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useRights } from '../../../services/use-rights'
import { useWatchedWork } from '../../../services/use-watched-work'
import { AttachmentGivingForm } from '../../../ui/AttachmentGivingForm'
import { ProgressPanel } from '../../../ui/ProgressPanel'
import { useOpenOrders } from '../use-open-orders'
import { giveArchive } from './give-archive'

/** 导出会议档案: all papers of the meeting in order with their list, for an inspection. Only for whoever may give out. */
export function ArchiveButton({ meeting }: { meeting: Meeting }) {
  const rights = useRights()
  const [open, setOpen] = useState(false)
  if (!rights.includes('export')) return null
  return (
    <>
      <Button
        size="small"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => {
          setOpen(true)
        }}
      >
        导出会议档案
      </Button>
      {open && (
        <ArchiveDialog
          meeting={meeting}
          onClose={() => {
            setOpen(false)
          }}
        />
      )}
    </>
  )
}

/** Closing the file of the meeting with its archive, or what still stands against it. */
function FileClosing({
  meeting,
  value,
  onChange,
}: {
  meeting: Meeting
  value: boolean
  onChange: (value: boolean) => void
}) {
  const gaps = archiveGaps(meeting, useOpenOrders(meeting))
  if (meeting.archivedOn !== undefined) {
    return <Typography.Paragraph>{`会议已于 ${meeting.archivedOn} 归档。`}</Typography.Paragraph>
  }
  return (
    <Typography.Paragraph>
      <Checkbox
        checked={value && gaps.length === 0}
        disabled={gaps.length > 0}
        onChange={event => {
          onChange(event.target.checked)
        }}
      >
        导出后登记会议归档
      </Checkbox>
      {gaps.length > 0 && (
        <Typography.Text type="secondary">{`还不能归档：${gaps.map(refusalWords).join('；')}。`}</Typography.Text>
      )}
    </Typography.Paragraph>
  )
}

function ArchiveDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const services = useServices()
  const notices = useNotices()
  const rights = useRights()
  const openOrders = useOpenOrders(meeting)
  const { carryOut } = useDecision()
  const { progress, run, cancel } = useWatchedWork('整理会议档案')
  const [closing, setClosing] = useState(true)
  const mayClose = rights.includes('write') && archiveGaps(meeting, openOrders).length === 0

  async function give(id: string, request: AttachmentGiving): Promise<string | undefined> {
    const given = await run(watch => giveArchive(services, id, { request, rights }, watch))
    if (!given.ok) return refusalWords(given.problem)
    if (given.value === null) return undefined
    notices.done(`已另存为 ${given.value}`)
    if (closing && mayClose && meeting.archivedOn === undefined) {
      await carryOut(archiveMeeting(meeting, openOrders, services.world.today()), '会议已归档')
    }
    return undefined
  }
  return (
    <Modal
      open
      title="导出会议档案（含卷内目录）"
      width={720}
      footer={null}
      closable={progress === undefined}
      keyboard={progress === undefined}
      mask={{ closable: false }}
      onCancel={onClose}
    >
      {progress && <ProgressPanel {...progress} onCancel={cancel} />}
      <div hidden={progress !== undefined}>
        {rights.includes('write') && <FileClosing meeting={meeting} value={closing} onChange={setClosing} />}
        <AttachmentGivingForm id={meeting.id} giving={{ bases: basisChoices, give }} onEnd={onClose} />
      </div>
    </Modal>
  )
}
