import { Button, Flex } from 'antd'
import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { checkDesign } from '../../domain/designs/check-design'
import { newPart, saveDesign } from '../../domain/designs/edit-design'
import type { PlacedPart } from '../../domain/paper/placed'
import type { Design } from '../../domain/records/design'
import { refusalWords } from '../../domain/words/problem-words'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { PageTitle } from '../../ui/PageTitle'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { useAskBeforeLeaving } from '../../ui/use-ask-before-leaving'
import { useShortcut } from '../../ui/use-shortcut'
import { AlignmentCard } from './AlignmentCard'
import { DesignCanvas } from './DesignCanvas'
import { DesignPreview } from './DesignPreview'
import { termsOf } from './exchange-design'
import { keepPicture } from './keep-picture'
import { PartFields } from './PartFields'
import { SheetFields } from './SheetFields'
import { useDesignEditing, type DesignEditing } from './use-design-editing'

/** The sheet on the screen is not wider and not higher than this, in pixels. */
const ROOM = { width: 690, height: 560 }

const kinds: readonly { readonly kind: Exclude<PlacedPart['kind'], 'image'>; readonly label: string }[] = [
  { kind: 'text', label: '文字' },
  { kind: 'line', label: '线' },
  { kind: 'qr', label: '二维码' },
  { kind: 'seal', label: '盖章处' },
]

function AddButtons({
  editing,
  onRefused,
}: {
  editing: DesignEditing
  onRefused: (sentence?: string) => void
}) {
  const services = useServices()
  const addPicture = async (): Promise<void> => {
    const file = await services.desktop.openFile('attachment')
    if (file === null) return
    const kept = await keepPicture(services, file, editing.design.id)
    onRefused(kept.ok ? undefined : refusalWords(kept.problem))
    if (kept.ok) editing.addPart(newPart('image', services.world.newId(), kept.value))
  }
  return (
    <Flex gap={6} wrap align="center">
      <span>放上</span>
      {kinds.map(({ kind, label }) => (
        <Button
          key={kind}
          size="small"
          onClick={() => {
            editing.addPart(newPart(kind, services.world.newId()))
          }}
        >
          {label}
        </Button>
      ))}
      <Button size="small" onClick={() => void addPicture()}>
        图片
      </Button>
      <Button size="small" disabled={editing.back === undefined} onClick={editing.back}>
        退一步
      </Button>
      <Button size="small" disabled={editing.forward === undefined} onClick={editing.forward}>
        进一步
      </Button>
    </Flex>
  )
}

/** 排版式: parts of a sheet by drag, by arrow keys and in millimetres. */
export function DesignEditor({ kept }: { kept: Design }) {
  const navigate = useNavigate()
  const editing = useDesignEditing(kept)
  const { refusal, carryOut } = useDecision()
  const [refused, setRefused] = useState<string>()
  const [previewing, setPreviewing] = useState<Design>()
  const { design, unsaved } = editing
  const terms = useMemo(() => termsOf(design.template) ?? [], [design.template])
  const scale = Math.min(ROOM.width / design.page.width, ROOM.height / design.page.height)
  useAskBeforeLeaving(unsaved)
  const save = async (): Promise<void> => {
    setRefused(undefined)
    if (await carryOut(saveDesign(design, terms), `已保存${design.name}`)) editing.saved()
  }
  const preview = (): void => {
    const checked = checkDesign(design, terms)
    setRefused(checked.ok ? undefined : refusalWords(checked.problem))
    if (checked.ok) setPreviewing(design)
  }
  useShortcut('Ctrl+S', () => void save())
  const sentence = refused ?? refusal
  return (
    <>
      <PageTitle
        title={`版式：${design.name}`}
        onBack={() => void navigate('/papers/designs')}
        actions={
          <>
            <Button onClick={preview}>预览</Button>
            <Button type="primary" disabled={!unsaved} onClick={() => void save()}>
              保存版式
            </Button>
          </>
        }
      />
      {sentence !== undefined && <RefusalAlert sentence={sentence} />}
      <Flex gap={16} align="flex-start">
        <Flex vertical gap={8} style={{ flex: 1, minWidth: 0 }}>
          <AddButtons editing={editing} onRefused={setRefused} />
          <div style={{ padding: 12, background: '#8b929c', alignSelf: 'flex-start' }}>
            <DesignCanvas editing={editing} scale={scale} />
          </div>
        </Flex>
        <Flex vertical gap={12} style={{ flex: '0 0 320px' }}>
          <PartFields editing={editing} terms={terms} />
          <SheetFields editing={editing} />
          {design.overprint && <AlignmentCard one={kept} />}
        </Flex>
      </Flex>
      {previewing && (
        <DesignPreview
          one={previewing}
          terms={terms}
          onClose={() => {
            setPreviewing(undefined)
          }}
        />
      )}
    </>
  )
}
