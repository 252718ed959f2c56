import { describe, expect, it } from 'vitest'
import { rulesToEnter, voteRules } from '../../../src/renderer/domain/voting/data/vote-rules'
import { readVote, tallyFile, type VoteInFile } from '../../../src/renderer/domain/voting/tally-file'
import { refusalWords } from '../../../src/renderer/domain/words/problem-words'

type Figures = readonly [heads: number, area?: string]
const count = ([heads, area]: Figures) => ({ heads, ...(area !== undefined && { area }) })

/** A vote by a rule: of a roll so many take part and so many approve; the others are against. */
const vote = (
  rule: VoteInFile['rule'],
  date: string,
  roll: Figures,
  taking: Figures,
  approve: Figures,
): VoteInFile => {
  const figures = {
    date,
    roll: count(roll),
    taking: count(taking),
    approve: count(approve),
    against: { heads: 0, ...(roll[1] !== undefined && { area: '0' }) },
    abstain: { heads: 0, ...(roll[1] !== undefined && { area: '0' }) },
  }
  return typeof rule === 'string' ? { ...figures, rule } : { ...figures, rule }
}

function outcome(file: VoteInFile) {
  const tally = tallyFile(file)
  return tally.valid ? { quorate: tally.quorate, passed: tally.passed } : tally.problems
}

const passed = { quorate: true, passed: true }
const failed = { quorate: true, passed: false }
const inquorate = { quorate: false, passed: false }

const roll = [300, '30000.00'] as const
const taking = [200, '20000.00'] as const
const now = '2026-11-22'
const before2021 = '2020-12-31'
const before2026 = '2025-12-31'

/** Each rule at its bounds: what is just enough, and what falls short by one head or by a hundredth of a ㎡. */
const bounds: readonly (readonly [string, VoteInFile, object])[] = [
  [
    'OW1 takes two thirds of heads and area exactly',
    vote('OW1', now, roll, taking, [101, '10000.01']),
    passed,
  ],
  ['OW1 misses two thirds by one head', vote('OW1', now, roll, [199, '20000.00'], [199, '20000']), inquorate],
  [
    'OW1 misses two thirds by 0.01 ㎡',
    vote('OW1', now, roll, [200, '19999.99'], [200, '19999.99']),
    inquorate,
  ],
  ['OW1 is not passed by exactly half of the heads', vote('OW1', now, roll, taking, [100, '15000']), failed],
  [
    'OW1 is not passed by exactly half of the area',
    vote('OW1', now, roll, taking, [150, '10000.00']),
    failed,
  ],
  ['OW2 takes three quarters exactly', vote('OW2', now, roll, taking, [150, '15000.00']), passed],
  ['OW2 misses three quarters by one head', vote('OW2', now, roll, taking, [149, '15000.00']), failed],
  ['OW2 misses three quarters by 0.01 ㎡', vote('OW2', now, roll, taking, [150, '14999.99']), failed],
  ['OW2 asks for two thirds too', vote('OW2', now, roll, [199, '30000'], [199, '30000']), inquorate],
  [
    'OW0 asks for more than half to take part',
    vote('OW0', before2021, roll, [151, '15000.01'], [151, '15000.01']),
    passed,
  ],
  [
    'OW0 misses with half of the heads',
    vote('OW0', before2021, roll, [150, '20000'], [150, '20000']),
    inquorate,
  ],
  [
    'OW0 misses with half of the area',
    vote('OW0', before2021, roll, [200, '15000.00'], [200, '15000']),
    inquorate,
  ],
  [
    'OW0 is decided of all owners, not of those voting',
    vote('OW0', before2021, roll, taking, [150, '15000']),
    failed,
  ],
  [
    'OW0S takes two thirds of all owners',
    vote('OW0S', before2021, roll, [210, '21000'], [200, '20000.00']),
    passed,
  ],
  ['OW0S misses by one head', vote('OW0S', before2021, roll, [210, '21000'], [199, '20000.00']), failed],
  ['OW0S misses by 0.01 ㎡', vote('OW0S', before2021, roll, [210, '21000'], [200, '19999.99']), failed],
  ['OW3 takes everybody concerned', vote('OW3', now, [12], [12], [12]), passed],
  ['OW3 fails by one', vote('OW3', now, [12], [12], [11]), failed],
  ['OW4 is called by a fifth of the owners', vote('OW4', now, [300], [60], [60]), passed],
  ['OW4 is not called by one fewer', vote('OW4', now, [300], [59], [59]), failed],
  ['OC1 takes more than half present and half of all members', vote('OC1', now, [10], [6], [5]), passed],
  ['OC1 misses with exactly half present', vote('OC1', now, [10], [5], [5]), inquorate],
  ['OC1 fails with fewer than half of all members', vote('OC1', now, [10], [9], [4]), failed],
  [
    'RC1 takes more than half and more than half of those present',
    vote('RC1', before2026, [100], [51], [26]),
    passed,
  ],
  ['RC1 misses with exactly half', vote('RC1', before2026, [100], [50], [50]), inquorate],
  ['RC1 fails with half of those present', vote('RC1', before2026, [100], [60], [30]), failed],
  [
    'PT1 takes two thirds and more than half of all who should come',
    vote('PT1', now, [300], [200], [151]),
    passed,
  ],
  ['PT1 misses two thirds by one', vote('PT1', now, [300], [199], [199]), inquorate],
  ['PT1 fails with half of all who should come', vote('PT1', now, [300], [200], [150]), failed],
  ['PT2 takes four fifths and more than half of those present', vote('PT2', now, [50], [40], [21]), passed],
  ['PT2 misses four fifths by one', vote('PT2', now, [50], [39], [39]), inquorate],
  ['PT2 fails with half of those present', vote('PT2', now, [50], [40], [20]), failed],
  ['CN1 asks nobody to come but for more than half of all members', vote('CN1', now, [15], [8], [8]), passed],
  ['CN1 fails with half of all members', vote('CN1', now, [16], [16], [8]), failed],
  ['AS1 takes two thirds and more than half of those present', vote('AS1', now, [300], [200], [101]), passed],
  ['AS1 misses two thirds by one', vote('AS1', now, [300], [199], [199]), inquorate],
  ['AS1 fails with half of those present', vote('AS1', now, [300], [200], [100]), failed],
]

it.each(bounds)('%s', (_, file, expected) => {
  expect(outcome(file)).toEqual(expected)
})

it('has a bound for every rule of the list', () => {
  const tried = new Set(bounds.map(([, { rule }]) => rule))
  expect(voteRules.filter(({ id }) => !tried.has(id))).toEqual([])
})

describe('a rule', () => {
  it('RC1 is not for meetings from 2026 on', () => {
    expect(outcome(vote('RC1', '2026-01-01', [100], [51], [26]))).toMatchObject([
      { path: 'date', code: 'tally-rule-not-in-force' },
    ])
  })

  it('RC2 has no figures here: the office enters them with their source', () => {
    expect(outcome(vote('RC2', now, [100], [51], [26]))).toMatchObject([
      { path: 'rule', code: 'tally-rule-to-enter' },
    ])
    expect(rulesToEnter.map(({ id }) => id)).toEqual(['RC2'])
  })

  it('of the office’s own may be told in the file, and its basis is what is printed', () => {
    const own = {
      basis: '《文和园居民公约》第五条',
      pass: { of: 'taking', fraction: { numerator: 2, denominator: 3 }, strict: false },
    } as const
    const tally = tallyFile(vote(own, now, [100], [60], [40]))
    expect(tally).toMatchObject({ valid: true, passed: true, basis: '《文和园居民公约》第五条' })
  })

  it('that is not on the list is named', () => {
    expect(outcome(vote('OW9', now, [100], [51], [26]))).toMatchObject([
      { path: 'rule', code: 'tally-rule-unknown' },
    ])
  })

  it('of a body’s own never has a law for its basis', () => {
    const own = voteRules.filter(rule => rule.own === true)
    expect(own.map(({ id }) => id)).toEqual(['AS1', 'OC1', 'CN1'])
    expect(own.filter(({ basis }) => /[《法]|条例/.test(basis.replace('选举办法', '')))).toEqual([])
  })
})

describe('figures that contradict each other are refused by their place in the file', () => {
  const sound = vote('OW1', now, roll, taking, [150, '15000'])
  const wrong = (changes: Partial<Omit<VoteInFile, 'rule'>>) => {
    const tally = tallyFile({ ...sound, ...changes })
    return tally.valid ? [] : tally.problems.map(({ path, code }) => `${path} ${code}`)
  }

  it('more take part than there are', () => {
    expect(wrong({ taking: { heads: 301, area: '30000.01' } })).toEqual([
      'taking.heads tally-heads-over',
      'taking.area tally-area-over',
    ])
  })

  it('more votes than take part', () => {
    expect(wrong({ against: { heads: 51, area: '5000.01' } })).toEqual([
      'approve.heads tally-heads-over',
      'approve.area tally-area-over',
    ])
  })

  it('an area of zero, or one of nobody', () => {
    expect(wrong({ roll: { heads: 300, area: '0' } })).toEqual(['roll.area tally-area-of-nobody'])
    expect(wrong({ abstain: { heads: 0, area: '1' } })).toEqual(['abstain.area tally-area-of-nobody'])
  })

  it('an area that is missing or no decimal', () => {
    expect(wrong({ roll: { heads: 300 } })).toEqual(['roll.area tally-area-missing'])
    expect(wrong({ roll: { heads: 300, area: '3万' } })).toEqual(['roll.area tally-area-shape'])
  })

  it('has words for each of them', () => {
    const tally = tallyFile({ ...sound, taking: { heads: 301, area: '20000' } })
    expect(tally.valid ? [] : tally.problems.map(refusalWords)).toEqual([
      '参加合计 301，多于总数的 300。请核对。',
    ])
  })
})

it('spells out every comparison with the numbers it was made with', () => {
  const tally = tallyFile(vote('OW1', now, roll, taking, [101, '10000.01']))
  expect(tally.valid ? tally.steps : []).toEqual([
    { words: '参与表决 200 户；须不少于全体业主的 2/3（300 的 2/3，至少 200 户），达到。', holds: true },
    {
      words:
        '参与表决的面积 20,000.00 ㎡；须不少于全体业主的 2/3（30,000.00 的 2/3，至少 20,000.00 ㎡），达到。',
      holds: true,
    },
    { words: '同意 101 户；须超过参与表决的 1/2（200 的 1/2，至少 101 户），达到。', holds: true },
    {
      words: '同意的面积 10,000.01 ㎡；须超过参与表决的 1/2（20,000.00 的 1/2，至少 10,000.01 ㎡），达到。',
      holds: true,
    },
  ])
})

describe('areas with many decimals', () => {
  const fine = [300, '0.000000000003'] as const
  const two = [200, '0.000000000002'] as const

  it('are compared to the last of twelve, exactly two thirds and one short', () => {
    expect(outcome(vote('OW1', now, fine, two, two))).toEqual(passed)
    expect(outcome(vote('OW1', now, [300, '0.000000000004'], two, two))).toEqual(inquorate)
  })

  it('tell the least area in as many decimals as they have', () => {
    const tally = tallyFile(vote('OW1', now, [300, '30000.0001'], [200, '20000.0001'], [150, '15000']))
    expect(tally.valid ? tally.steps[1]?.words : '').toBe(
      '参与表决的面积 20,000.0001 ㎡；须不少于全体业主的 2/3（30,000.0001 的 2/3，至少 20,000.0001 ㎡），达到。',
    )
  })

  it('are refused with more', () => {
    expect(outcome(vote('OW1', now, fine, [200, '0.0000000000021'], two))).toEqual([
      { path: 'taking.area', code: 'tally-area-shape', detail: { area: '0.0000000000021' } },
    ])
  })
})

describe('a file of another shape', () => {
  const sound = vote('OW1', now, roll, taking, [150, '15000'])
  const own = {
    basis: '本会章程',
    pass: { of: 'taking', fraction: { numerator: 2, denominator: 3 }, strict: false },
  }
  const places = (facts: unknown) => {
    const read = readVote(facts)
    return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  }

  it('is told where it is not what it should be', () => {
    expect(places(sound)).toEqual([])
    expect(places({ ...sound, roll: { heads: -1, area: 30 } })).toEqual([
      'roll.heads 应是 0 或正整数。',
      'roll.area 面积要写在引号里，例如 "8613.25"。',
    ])
  })

  it('is told so within a rule of the office’s own', () => {
    expect(places({ ...sound, rule: own })).toEqual([])
    const none = { ...own.pass, fraction: { numerator: 4, denominator: 3 } }
    expect(places({ ...sound, rule: { ...own, pass: none } })).toEqual([
      'rule.pass 应是不大于 1 的分数，例如 2/3。',
    ])
  })
})
