import { Flex } from 'antd'
import { CountField } from './CountField'
import { wordsAt, type ElectionPart } from './election-part'
import { Flaw } from './Flaw'

const figures = [
  { key: 'issued', label: '发出选票', at: 'issued' },
  { key: 'returned', label: '收回选票', at: 'returned' },
  { key: 'valid', label: '有效票', at: 'valid' },
  { key: 'invalid', label: '废票', at: 'valid' },
] as const

/**
 * 清点: ballots out and back. 应到 and 实到 are the sign-ins and are not typed; how many were still there for a later round is, since some
 * leave.
 */
export function FiguresEdit({ election, problems, change, isLater }: ElectionPart) {
  const places = [...new Set(figures.map(figure => figure.at))]
  return (
    <div>
      <Flex gap={16} align="center" wrap className="figures">
        <span>{`应到 ${election.entitled} 人`}</span>
        {isLater === true ? (
          <Flex gap={6} align="center">
            <span>实到</span>
            <CountField
              label="本轮实到人数"
              value={election.present}
              invalid={wordsAt(problems, 'present') !== undefined}
              onChange={present => {
                if (present !== null) change({ ...election, present })
              }}
            />
          </Flex>
        ) : (
          <span>{`实到 ${election.present} 人`}</span>
        )}
        {figures.map(({ key, label, at }) => (
          <Flex key={key} gap={6} align="center">
            <span>{label}</span>
            <CountField
              label={label}
              value={election[key]}
              invalid={wordsAt(problems, at) !== undefined}
              onChange={count => {
                change({ ...election, [key]: count })
              }}
            />
          </Flex>
        ))}
      </Flex>
      {(['present', ...places] as const).map(place => (
        <Flaw key={place} words={wordsAt(problems, place)} />
      ))}
    </div>
  )
}
