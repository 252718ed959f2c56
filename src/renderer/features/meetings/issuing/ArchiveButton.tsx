import { Button, Modal } from 'antd'
import { useState } from 'react'
import { bases } from '../../../domain/giving-out/data/bases'
import { refusalWords } from '../../../domain/words/problem-words'
import { useNotices } from '../../../services/notices'
import { useServices } from '../../../services/services'
import { useRights } from '../../../services/use-rights'
import { AttachmentGivingForm } from '../../../ui/AttachmentGivingForm'
import { giveArchive } from './give-archive'

const basisChoices = Object.entries(bases).map(([value, { label }]) => ({ value, label }))

/** 导出会议档案: all papers of the meeting in order with their list, for an inspection. Only for whoever may give out. */
export function ArchiveButton({ meetingId }: { meetingId: string }) {
  const services = useServices()
  const notices = useNotices()
  const rights = useRights()
  const [open, setOpen] = useState(false)
  if (!rights.includes('export')) return null
  const close = (): void => {
    setOpen(false)
  }
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
      <Modal
        open={open}
        title="导出会议档案（含目录）"
        width={720}
        footer={null}
        destroyOnHidden
        onCancel={close}
      >
        <AttachmentGivingForm
          id={meetingId}
          giving={{
            bases: basisChoices,
            give: async (id, request) => {
              const given = await giveArchive(services, id, request, rights)
              if (!given.ok) return refusalWords(given.problem)
              if (given.value !== null) notices.done(`已另存为 ${given.value}`)
              return undefined
            },
          }}
          onEnd={close}
        />
      </Modal>
    </>
  )
}
