import type { PrintedPaper } from '../../../domain/meeting/archive-plan'
import type { Attendee } from '../../../domain/records/meeting'
import { attendanceWords } from '../roll/data/attendance-words'
import { entriesOf } from '../papers/entries-of'
import type { PaperContext, PaperMatter } from '../papers/paper-context'
import { draftsOf } from '../papers/paper-drafts'

const cameWords = ({ attendance, signedAt, proxyName, reason }: Attendee): string =>
  [attendanceWords[attendance].label, signedAt?.slice(11), proxyName, reason].filter(Boolean).join(' ')

type Facts = PaperMatter['facts']

/** Papers an archive holds otherwise than they were printed: who came beside the names, and one ballot as a specimen. */
const filed: Readonly<
  Record<string, { readonly remark: string; readonly facts: (facts: Facts, of: PaperContext) => Facts }>
> = {
  'sign-in-sheet': {
    remark: '按签到登记',
    facts: (facts, { meeting }) => ({
      ...facts,
      emptyRows: 0,
      people: meeting.roll.map(one => ({
        name: one.name,
        ...(one.unit !== '' && { unit: one.unit }),
        ...(one.post !== '' && { post: one.post }),
        note: cameWords(one),
      })),
    }),
  },
  ballot: { remark: '样票', facts: facts => ({ ...facts, copies: 1 }) },
}

/** An empty form tells nothing: the counted one is a scan. */
const left = ['count-sheet']

/** The papers of a meeting that are printed and not registered, as its record fills them in now. */
export const printedPapers = (context: PaperContext): readonly PrintedPaper[] =>
  entriesOf(context.meeting)
    .filter(({ document }) => document.keeping.kind === 'printed' && !left.includes(document.id))
    .flatMap(entry => {
      const own = filed[entry.document.id]
      const matters = (of: PaperContext): readonly PaperMatter[] =>
        entry.matters(of).map(one => (own === undefined ? one : { ...one, facts: own.facts(one.facts, of) }))
      return draftsOf({ ...entry, matters }, context).map(draft => ({
        documentId: draft.documentId,
        title: draft.title,
        subject: draft.subject,
        issuedOn: context.meeting.startsAt.slice(0, 10),
        remark: own?.remark ?? '按记录打印',
        layout: draft.layout({ number: undefined, issuedOn: context.today }),
      }))
    })
