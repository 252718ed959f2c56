import { useState } from 'react'
import type { PlacedPart } from '../../domain/paper/placed'
import type { Design } from '../../domain/records/design'

type Steps = { readonly past: readonly Design[]; readonly now: Design; readonly future: readonly Design[] }

/** So many steps can be gone back. */
const MOST_STEPS = 100

/** A design being changed, step by step, until it is kept. */
export type DesignEditing = {
  readonly design: Design
  readonly chosen: PlacedPart | undefined
  readonly choose: (id: string | undefined) => void
  readonly change: (next: Design) => void
  readonly changePart: (part: PlacedPart) => void
  readonly addPart: (part: PlacedPart) => void
  readonly removeChosen: () => void
  readonly back: (() => void) | undefined
  readonly forward: (() => void) | undefined
  /** Whether it differs from what is kept. */
  readonly unsaved: boolean
  readonly saved: () => void
}

export function useDesignEditing(kept: Design): DesignEditing {
  const [steps, setSteps] = useState<Steps>({ past: [], now: kept, future: [] })
  const [onDisk, setOnDisk] = useState(kept)
  const [chosenId, choose] = useState<string>()
  const { past, now, future } = steps
  const change = (next: Design): void => {
    setSteps(before => ({ past: [...before.past, before.now].slice(-MOST_STEPS), now: next, future: [] }))
  }
  const [next, ...later] = future
  const last = past.at(-1)
  return {
    design: now,
    chosen: now.parts.find(({ id }) => id === chosenId),
    choose,
    change,
    changePart: part => {
      change({ ...now, parts: now.parts.map(one => (one.id === part.id ? part : one)) })
    },
    addPart: part => {
      change({ ...now, parts: [...now.parts, part] })
      choose(part.id)
    },
    removeChosen: () => {
      change({ ...now, parts: now.parts.filter(({ id }) => id !== chosenId) })
      choose(undefined)
    },
    back:
      last &&
      (() => {
        setSteps({ past: past.slice(0, -1), now: last, future: [now, ...future] })
      }),
    forward:
      next &&
      (() => {
        setSteps({ past: [...past, now], now: next, future: later })
      }),
    unsaved: now !== onDisk,
    saved: () => {
      setOnDisk(now)
    },
  }
}
