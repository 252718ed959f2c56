import '../../../../src/renderer/app/zod-without-eval'
import MiniSearch from 'minisearch'
import { loadPinyin } from '../../../../src/renderer/adapters/pinyin/load-pinyin'
import type { Records } from '../../../../src/renderer/domain/ports'
import { unwatched } from '../../../../src/renderer/domain/progress'
import type {
  RecordKind,
  RecordOf,
  StoredRecord,
} from '../../../../src/renderer/domain/records/define-record'
import type { Resident } from '../../../../src/renderer/domain/records/resident'
import { startPeopleFinder, type PeopleFinder } from '../../../../src/renderer/domain/search/people-finder'
import type { SearchedFact } from '../../../../src/renderer/domain/search/searched-facts'
import { searchWords } from '../../../../src/renderer/domain/search/search-words'
import { runSteps } from '../../../../src/renderer/services/run-steps'
import { aLargeRoster } from '../a-large-roster'
import { drawApp, drawn, notHere, servicesOn } from '../draw-app'
import { watched } from '../watched'

const PEOPLE = 100_000
const ASKED_FOR = 48
/** The peer takes half a second to a key that finds most people: it is asked for fewer, once each. */
const PEER_ASKED_FOR = 16
/** Of its usual ten it would wait for the page ten thousand times. */
const PEER_CHUNK = 1000

const roster = aLargeRoster(PEOPLE)

/** The roster as records that nobody writes to. */
function recordsOf({ people, houses, households }: typeof roster): Records {
  const kinds = new Map<string, readonly StoredRecord[]>([
    ['resident', people],
    ['house', houses],
    ['household', households],
  ])
  const byId = new Map([...kinds].map(([kind, all]) => [kind, new Map(all.map(one => [one.id, one]))]))
  return {
    find: <K extends RecordKind>({ kind }: K, id: string) =>
      byId.get(kind)?.get(id) as RecordOf<K> | undefined,
    all: <K extends RecordKind>({ kind }: K) => (kinds.get(kind) ?? none) as readonly RecordOf<K>[],
    device: 'pc-1',
    watch: () => () => undefined,
    journal: () => none,
    commit: notHere,
    readEntry: notHere,
  }
}
const none: readonly never[] = []
const records = recordsOf(roster)

const ours: { finder?: PeopleFinder } = {}
const peer: { index?: MiniSearch<{ id: string; text: string }> } = {}

/** What a clerk may type of one person: name, pinyin, initials, ends of numbers, dwelling, two words. */
function textsOf(person: Resident, finder: PeopleFinder): readonly string[] {
  const facts = finder.factsOf(person)
  const told = (by: SearchedFact['by']) => facts.flatMap(fact => (fact.by === by ? [fact.text] : []))
  const [full = '', initials = ''] = told('pinyin')
  const phone = told('phone').join('')
  const numbers = [phone.slice(-4), told('idNumber').join('').slice(-6), phone.slice(0, 7)]
  const { name } = person
  return [
    name,
    full.slice(0, 7),
    initials,
    ...numbers,
    told('dwelling').join(''),
    `${name.charAt(0)} ${phone.slice(-4)}`,
  ]
}

/** What a clerk types of so many people, one kind of text after the other. */
const typedTexts = (finder: PeopleFinder): readonly string[] =>
  Array.from({ length: ASKED_FOR }, (_, nth) => roster.people[(nth * 1663) % roster.people.length])
    .filter(person => person !== undefined)
    .map((person, nth) => textsOf(person, finder)[nth % 8] ?? '')

/** Milliseconds of each key, the least of so many rounds. */
function keyTimes(texts: readonly string[], rounds: number, find: (typed: string) => unknown) {
  const keys = texts.flatMap(text => Array.from(text, (_, at) => text.slice(0, at + 1)))
  const times = keys.map(() => Infinity)
  for (let round = 0; round < rounds; round++)
    for (const [nth, typed] of keys.entries()) {
      const start = performance.now()
      find(typed)
      times[nth] = Math.min(times[nth] ?? Infinity, performance.now() - start)
    }
  return times
}

const search = {
  async buildOurs() {
    const read = await loadPinyin.load()
    const finder = startPeopleFinder(records, read, ['sensitive'], '2026-11-22')
    ours.finder = finder
    return watched(() => runSteps(finder.catchUp(), unwatched))
  },

  /** The same facts as one text a person; words that begin with what was typed are found, and nothing inside a word. */
  async buildPeer() {
    const finder = ours.finder ?? notHere()
    const index = new MiniSearch<{ id: string; text: string }>({
      fields: ['text'],
      searchOptions: { prefix: true, combineWith: 'AND' },
    })
    peer.index = index
    return watched(() =>
      index.addAllAsync(
        roster.people.map(person => ({
          id: person.id,
          text: finder
            .factsOf(person)
            .map(({ text }) => text.toLowerCase())
            .join('\n'),
        })),
        { chunkSize: PEER_CHUNK },
      ),
    )
  },

  keys() {
    const finder = ours.finder ?? notHere()
    const index = peer.index ?? notHere()
    const texts = typedTexts(finder)
    const find = (typed: string): unknown => finder.find(typed)
    const few = texts.slice(0, PEER_ASKED_FOR)
    return {
      all: keyTimes(texts, 5, find),
      ours: keyTimes(few, 5, find),
      peer: keyTimes(few, 1, typed => index.search(searchWords(typed).join(' '))),
    }
  },

  /** From the first page, once it is drawn, to the first row of the list; `cold`: from nothing, the whole app with it. */
  async openList(cold: boolean) {
    const services = servicesOn(records)
    const row = () => document.querySelector('.tall-row')
    if (cold) {
      const { value: app, took } = await watched(async () => {
        const opened = drawApp(services, '/residents')
        await drawn(row)
        return opened
      })
      app.leave()
      return { took, block: 0 }
    }
    const app = drawApp(services, '/')
    await drawn(() => document.querySelector('.place h1'))
    const { took, block } = await watched(async () => {
      await app.goTo('/residents')
      await drawn(row)
    })
    app.leave()
    return { took, block }
  },
}

Object.assign(window, { search })
document.documentElement.dataset['ready'] = 'true'
