import { Alert } from 'antd'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { likelihoodOf, likenessWords } from '../../../domain/duplicates/likeness'
import { likelySame, type LikelySame as Likely } from '../../../domain/duplicates/likely-same'
import { standingOf, stateFacts } from '../../../domain/people/states'
import { distinctPeople } from '../../../domain/records/distinct-people'
import { house } from '../../../domain/records/house'
import { household } from '../../../domain/records/household'
import { resident } from '../../../domain/records/resident'
import type { Facts } from '../../../domain/roster/facts'
import { dwellingOf } from '../../../domain/search/searched-facts'
import { useServices } from '../../../services/services'
import { useReadName } from '../../../services/use-read-name'
import { useFound } from '../../../services/use-records'
import './likely-same.css'

/** How long the clerk has to have stopped typing before everybody is looked through, in milliseconds. */
const PAUSE = 300
const SHOWN = 3

function useLikelySame(facts: Facts, except: string | undefined): readonly Likely[] {
  const { records } = useServices()
  const read = useReadName()
  const [found, setFound] = useState<readonly Likely[]>([])
  const typed = JSON.stringify(facts)
  useEffect(() => {
    const look = (): void => {
      const known = {
        residents: records.all(resident),
        households: records.all(household),
        houses: records.all(house),
      }
      setFound(likelySame(facts, known, records.all(distinctPeople), except, read))
    }
    const timer = setTimeout(look, PAUSE)
    return () => {
      clearTimeout(timer)
    }
    // The facts are a new object with every key; what they say is in `typed`.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [typed, records, except, read])
  return found
}

/** Who it is, where they live and how they stand, with what agrees and a way to their record. */
function LikelyLine({
  likely: { person, likeness },
  except,
}: {
  likely: Likely
  except: string | undefined
}) {
  const home = dwellingOf(useFound(house, person.houseId)) || (person.address ?? '')
  const about = [home, stateFacts[standingOf(person)].label].filter(Boolean).join('，')
  return (
    <li>
      <Link to={`/residents/${person.id}`}>{person.name}</Link>
      {`（${about}）：${likelihoodOf(likeness)}是同一人，${likenessWords(likeness)}　`}
      {except !== undefined && <Link to={`/residents/duplicates/${except}/${person.id}`}>比对两条记录</Link>}
    </li>
  )
}

/** While somebody is typed in: who on record is likely the same person, always in sight. Saving goes on as it would. */
export function LikelySame({ facts, except }: { facts: Facts; except?: string | undefined }) {
  const found = useLikelySame(facts, except)
  if (found.length === 0) return null
  const more = found.length - SHOWN
  return (
    <Alert
      type="warning"
      role="status"
      showIcon
      className="likely-same"
      title="名册中已有相似的居民，请先看看是不是同一人："
      description={
        <ul>
          {found.slice(0, SHOWN).map(likely => (
            <LikelyLine key={likely.person.id} likely={likely} except={except} />
          ))}
          {more > 0 && <li>{`另有 ${String(more)} 位`}</li>}
        </ul>
      }
    />
  )
}
