import { useMemo } from 'react'
import { Link } from 'react-router'
import { schemeTerm } from '../../domain/assessing/terms'
import {
  caseCounts,
  coverageFigures,
  gradeFigures,
  hourFigures,
} from '../../domain/home-figures/home-figures'
import { shareWords, type PartyShare } from '../../domain/party-building/coverage'
import { assessment } from '../../domain/records/assessment'
import { assessmentScheme } from '../../domain/records/assessment-scheme'
import { estate } from '../../domain/records/estate'
import { greenCase } from '../../domain/records/green-case'
import { partyOrganisation } from '../../domain/records/party-organisation'
import { propertyEnterprise } from '../../domain/records/property-enterprise'
import { volunteer } from '../../domain/records/volunteer'
import { volunteerActivity } from '../../domain/records/volunteer-activity'
import { volunteerService } from '../../domain/records/volunteer-service'
import { useServices } from '../../services/services'
import { useNow } from '../../services/use-now'
import { useAll } from '../../services/use-records'
import { thousands } from '../../ui/thousands'
import { ColourCard, type ColourFigures } from './ColourCard'

const colours = {
  red: { title: '党建（红）', mark: '#c0271f', path: '/party/organisations', first: '登记党组织' },
  yellow: { title: '监管（黄）', mark: '#b7791f', path: '/assessments', first: '去考核' },
  blue: { title: '志愿（蓝）', mark: '#1d5ca8', path: '/volunteers', first: '登记志愿者' },
  green: { title: '诉求（绿）', mark: '#2b6f2e', path: '/cases', first: '登记诉求' },
} as const

const percentOf = ({ covered, total }: PartyShare): number =>
  total === 0 ? 0 : Math.round((covered * 1000) / total) / 10

function Red() {
  const { world } = useServices()
  const estates = useAll(estate)
  const enterprises = useAll(propertyEnterprise)
  const organisations = useAll(partyOrganisation)
  const today = world.today()
  const told = useMemo((): ColourFigures | undefined => {
    const of = coverageFigures(estates, enterprises, organisations, today)
    return (
      of && {
        path: '/party/coverage',
        figure: `覆盖 ${shareWords(of.all)}`,
        sentence: `小区 ${shareWords(of.estates)}，物业企业 ${shareWords(of.enterprises)}`,
        chart: {
          label: '党组织覆盖率',
          unit: '%',
          bars: [
            { name: '小区', value: percentOf(of.estates) },
            { name: '物业企业', value: percentOf(of.enterprises) },
          ],
        },
      }
    )
  }, [estates, enterprises, organisations, today])
  return <ColourCard colour={colours.red} told={told} />
}

function Yellow() {
  const schemes = useAll(assessmentScheme)
  const assessments = useAll(assessment)
  const told = useMemo((): ColourFigures | undefined => {
    const of = gradeFigures(schemes, assessments)
    if (of === undefined) return undefined
    const best = of.grades.find(({ count }) => count > 0)
    return {
      path: `/assessments/${of.scheme.id}`,
      figure: `考核 ${of.total} 家，其中 ${best?.grade ?? ''} ${best?.count ?? 0} 家`,
      sentence: `${of.scheme.name}，${schemeTerm(of.scheme, of.term).words}`,
      chart: {
        label: '考核等级',
        unit: '家',
        bars: of.grades.map(({ grade, count }) => ({ name: grade, value: count })),
      },
    }
  }, [schemes, assessments])
  return <ColourCard colour={colours.yellow} told={told} />
}

const TENTHS = 10
const monthName = (month: string): string => `${Number(month.slice(5))}月`

function Blue() {
  const { world } = useServices()
  const volunteers = useAll(volunteer)
  const activities = useAll(volunteerActivity)
  const services = useAll(volunteerService)
  const today = world.today()
  const told = useMemo((): ColourFigures | undefined => {
    const of = hourFigures(volunteers, activities, services, today)
    return (
      of && {
        figure: `今年 ${thousands(of.thisYear / TENTHS)} 小时`,
        sentence: (
          <>
            {`志愿者 ${thousands(of.volunteers)} 人，`}
            <Link to="/volunteers/activities">{`本月 ${thousands(of.thisMonth / TENTHS)} 小时`}</Link>
          </>
        ),
        chart: {
          path: '/volunteers/activities',
          label: '近十二个月志愿服务时长',
          unit: '小时',
          bars: of.byMonth.map(({ month, tenths }) => ({ name: monthName(month), value: tenths / TENTHS })),
        },
      }
    )
  }, [volunteers, activities, services, today])
  return <ColourCard colour={colours.blue} told={told} />
}

function Green() {
  const now = useNow()()
  const cases = useAll(greenCase)
  const told = useMemo((): ColourFigures | undefined => {
    const of = caseCounts(cases, now)
    return (
      of && {
        figure: `在办 ${thousands(of.open)} 件`,
        sentence: (
          <>
            <Link to="/cases?show=late">{`已超时 ${thousands(of.overdue)} 件`}</Link>
            {`，累计 ${thousands(of.total)} 件`}
          </>
        ),
        chart: {
          path: '/cases/figures',
          label: '近十二个月收到的诉求',
          unit: '件',
          bars: of.byMonth.map(({ month, received }) => ({ name: monthName(month), value: received })),
        },
      }
    )
  }, [cases, now])
  return <ColourCard colour={colours.green} told={told} />
}

/** 红黄蓝绿 at a glance: of each colour one figure, a small chart and a sentence, leading to the lists behind them. */
export const FourColours = () => (
  <section className="four-colours" aria-label="红黄蓝绿">
    <Red />
    <Yellow />
    <Blue />
    <Green />
  </section>
)
