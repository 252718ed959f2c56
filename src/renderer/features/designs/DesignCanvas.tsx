import {
  DndContext,
  PointerSensor,
  useDraggable,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core'
import { useEffect, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react'
import { movedPart, resizedPart } from '../../domain/designs/edit-design'
import type { PlacedPart } from '../../domain/paper/placed'
import './designs.css'
import type { DesignEditing } from './use-design-editing'
import { usePictureAddress } from './use-picture-address'

/** What the drag of the corner is called, beside that of the part. */
const SIZE = ':size'

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

const justify = { left: 'flex-start', centre: 'center', right: 'flex-end' } as const
const names: Readonly<Record<PlacedPart['kind'], string>> = {
  text: '文字',
  line: '线',
  image: '图片',
  qr: '二维码',
  seal: '盖章处',
}

/** What a clerk calls a part: a text by its words. */
export const partName = (part: PlacedPart): string =>
  part.kind === 'text' ? `文字：${part.text.slice(0, 20)}` : names[part.kind]

/** Points of 1/72 inch on the screen. */
const pixelsOf = (points: number, scale: number): number => (points * 25.4 * scale) / 72

function Picture({ id }: { id: string }) {
  const address = usePictureAddress(id)
  return address === undefined ? <span>图片</span> : <img src={address} alt="" draggable={false} />
}

function contentOf(part: PlacedPart, scale: number): ReactNode {
  if (part.kind === 'text') return part.text
  if (part.kind === 'image') return <Picture id={part.pictureId} />
  if (part.kind !== 'line') return names[part.kind]
  return (
    <svg width="100%" height="100%" overflow="visible" aria-hidden>
      <line
        x1="0"
        y1="0"
        x2={part.width * scale}
        y2={part.height * scale}
        stroke="#000"
        strokeWidth={pixelsOf(part.stroke, scale)}
      />
    </svg>
  )
}

function lookOf(part: PlacedPart, scale: number): CSSProperties {
  if (part.kind !== 'text') return { justifyContent: 'center' }
  return {
    fontSize: pixelsOf(part.size, scale),
    fontFamily: part.face === '黑体' ? 'sans-serif' : 'serif',
    justifyContent: justify[part.align],
    textAlign: part.align === 'centre' ? 'center' : part.align,
    color: part.colour === 'red' ? '#d60d0d' : '#000',
  }
}

/** Not being dragged. */
const still = { x: 0, y: 0 }

const classesOf = (part: PlacedPart, isChosen: boolean): string =>
  [
    'design-part',
    part.kind,
    ...(part.kind === 'text' ? [part.flow] : []),
    ...(isChosen ? ['chosen'] : []),
  ].join(' ')

type PartProps = { readonly part: PlacedPart; readonly scale: number; readonly editing: DesignEditing }

/** One part on the sheet: dragged, or moved by the arrow keys, a millimetre at a time, with Shift a tenth, with Ctrl resized. */
function Part({ part, scale, editing }: PartProps) {
  const move = useDraggable({ id: part.id })
  const size = useDraggable({ id: part.id + SIZE })
  const isChosen = editing.chosen?.id === part.id
  const { node } = move
  useEffect(() => {
    if (isChosen) node.current?.focus()
  }, [isChosen, node])
  const { page } = editing.design
  const press = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (event.key === 'Delete' && isChosen) editing.removeChosen()
    if (step === undefined) return
    event.preventDefault()
    const by = event.shiftKey ? 0.1 : 1
    const [right, down] = [step[0] * by, step[1] * by]
    editing.changePart(event.ctrlKey ? resizedPart(part, right, down) : movedPart(part, right, down, page))
  }
  const { x, y } = move.transform ?? still
  const { x: wider, y: higher } = size.transform ?? still
  return (
    <div
      ref={move.setNodeRef}
      {...move.listeners}
      role="button"
      tabIndex={0}
      aria-label={partName(part)}
      aria-pressed={isChosen}
      className={classesOf(part, isChosen)}
      style={{
        left: part.x * scale + x,
        top: part.y * scale + y,
        width: part.width * scale + wider,
        height: part.height * scale + higher,
        ...lookOf(part, scale),
      }}
      onFocus={() => {
        editing.choose(part.id)
      }}
      onKeyDown={press}
    >
      {contentOf(part, scale)}
      {isChosen && (
        <span ref={size.setNodeRef} {...size.listeners} className="design-size" data-size aria-hidden />
      )}
    </div>
  )
}

/** The sheet with its parts, a scan of the stock behind them. `scale`: pixels to the millimetre. */
export function DesignCanvas({ editing, scale }: { editing: DesignEditing; scale: number }) {
  const { design } = editing
  const scan = usePictureAddress(design.scanId)
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 3 } }))
  const drop = ({ active, delta }: DragEndEvent): void => {
    const id = String(active.id)
    const part = design.parts.find(one => one.id === id.replace(SIZE, ''))
    if (part === undefined) return
    const [across, along] = [delta.x / scale, delta.y / scale]
    editing.changePart(
      id.endsWith(SIZE) ? resizedPart(part, across, along) : movedPart(part, across, along, design.page),
    )
  }
  return (
    <DndContext sensors={sensors} autoScroll={false} onDragEnd={drop}>
      <div
        className="design-sheet"
        role="group"
        aria-label="版面"
        style={{
          width: design.page.width * scale,
          height: design.page.height * scale,
          ...(scan !== undefined && { backgroundImage: `url(${scan})` }),
        }}
        onPointerDown={event => {
          if (event.target === event.currentTarget) editing.choose(undefined)
        }}
      >
        {design.parts.map(part => (
          <Part key={part.id} part={part} scale={scale} editing={editing} />
        ))}
      </div>
    </DndContext>
  )
}
