import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { navigation } from '../../../src/renderer/app/navigation'
import type { Resident } from '../../../src/renderer/domain/records/resident'
import { anIdNumber } from '../../builders/a-resident'
import { aDesk, openApp } from './open-app'

const wang: Resident = {
  id: 'wang',
  name: '王秀兰',
  idNumber: anIdNumber('19410307', '122'),
  phones: ['13812341234'],
  tags: [{ name: '独居', since: '2024-01-01', basis: '入户核实' }],
}
const li: Resident = { id: 'li', name: '李建国', phones: ['13812345678'] }

const places = navigation.flatMap(part =>
  'places' in part ? part.places.map(({ path }) => path) : [part.path],
)

const drawn = () =>
  document.querySelector('.place h1') !== null &&
  document.querySelector('.place .ant-spin-spinning, .place .ant-skeleton') === null

/** Nobody presses Tab more often than this; a screen with more stops holds the keyboard fast. */
const MOST_STOPS = 120

const called = (element: Element): string =>
  `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent.slice(0, 20)}`

/** Whether something around the element tells the eye that the keyboard is here. */
function isMarked(element: Element): boolean {
  for (let one: Element | null = element, up = 0; one !== null && up < 4; one = one.parentElement, up += 1) {
    const { outlineStyle, boxShadow } = getComputedStyle(one)
    if (outlineStyle !== 'none' || boxShadow !== 'none') return true
  }
  return false
}

/** What is drawn for the element: a choice among several is an invisible field within its label. */
function isInSight(element: Element): boolean {
  const shown = element.closest('label') ?? element
  const { left, top, right, bottom, width, height } = shown.getBoundingClientRect()
  return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight && width > 0 && height > 0
}

/** Puts the keyboard before everything on the screen, wherever it was put when the screen opened. */
function goBeforeEverything(): void {
  const before = document.createElement('span')
  before.tabIndex = -1
  document.body.prepend(before)
  before.focus()
  before.remove()
}

function amissAt(stop: Element): readonly string[] {
  if (stop instanceof HTMLElement && stop.tabIndex > 0) return [`${called(stop)} jumps the queue`]
  if (!isInSight(stop)) return [`${called(stop)} is out of sight`]
  return isMarked(stop) ? [] : [`${called(stop)} does not show that the keyboard is there`]
}

/** What is amiss with the stops of the Tab key on this screen, from its beginning to its end. */
async function amissAlongTheWay(): Promise<readonly string[]> {
  const amiss: string[] = []
  const stops = new Set<Element>()
  goBeforeEverything()
  for (;;) {
    await userEvent.tab()
    const stop = document.activeElement
    if (stop === null || stop === document.body || stops.has(stop)) break
    stops.add(stop)
    if (stops.size > MOST_STOPS) return [...amiss, 'the way has no end']
    amiss.push(...amissAt(stop))
  }
  if (stops.size < 5) amiss.push(`only ${stops.size} stops`)
  return amiss
}

it.each([...places, '/residents/wang', '/residents/new'])(
  'Tab goes from one thing to the next in sight, each marked, and comes to an end: %s',
  async path => {
    await openApp(await aDesk([wang, li]), path)
    await expect.poll(drawn).toBe(true)
    expect(await amissAlongTheWay()).toEqual([])
  },
)
