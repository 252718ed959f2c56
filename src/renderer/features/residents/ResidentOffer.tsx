import { Tag } from 'antd'
import { isOnRoster, standingOf, stateFacts } from '../../domain/people/states'
import { maskedFact } from '../../domain/roster/masked-fact'
import type { Resident } from '../../domain/records/resident'
import type { SearchedBy, SearchedFact } from '../../domain/search/searched-facts'
import { rangesOf, searchMatches, type Match } from '../../domain/search/search-matches'
import { searchWords } from '../../domain/search/search-words'
import { Marked } from './Marked'

/** What a fact is called where it is the reason why somebody was found. */
const labels: Readonly<Record<SearchedBy, string>> = {
  name: '姓名',
  pinyin: '拼音',
  idNumber: '证号',
  formerIdNumber: '原证号',
  phone: '电话',
  emergencyPhone: '紧急联系电话',
  dwelling: '住址',
  address: '住址',
  otherAddress: '其他住址',
  hukouAddress: '户籍地址',
  householdNo: '户号',
  tags: '标签',
}

/** Numbers stay masked: what was sought is marked where it stands. */
function shownText({ by, text }: SearchedFact): string {
  if (by === 'idNumber' || by === 'formerIdNumber') return maskedFact('idNumber', text)
  return by === 'phone' || by === 'emergencyPhone' ? maskedFact('phone', text) : text
}

function Reason({ match: { fact, ranges } }: { match: Match }) {
  const text = shownText(fact)
  return (
    <span className="offer-reason">
      {`${labels[fact.by]} `}
      <Marked text={text} ranges={text.length === fact.text.length ? ranges : []} />
    </span>
  )
}

/** Somebody found: the name, where they live, and which facts have what was typed. */
export function ResidentOffer({
  person,
  facts,
  typed,
}: {
  person: Resident
  facts: readonly SearchedFact[]
  typed: string
}) {
  const matches = searchMatches(facts, typed).filter(({ fact }) => fact.by !== 'name')
  const place = facts.find(({ by }) => by === 'dwelling' || by === 'address')
  const shown = matches.some(({ fact }) => fact === place) ? undefined : place
  return (
    <div className="offer">
      <span className="offer-name" title={person.name}>
        <Marked text={person.name} ranges={rangesOf(person.name, searchWords(typed))} />
      </span>
      {!isOnRoster(person) && <Tag>{stateFacts[standingOf(person)].label}</Tag>}
      {matches.map(match => (
        <Reason key={`${match.fact.by} ${match.fact.text}`} match={match} />
      ))}
      {shown !== undefined && <span className="offer-place">{shown.text}</span>}
    </div>
  )
}
