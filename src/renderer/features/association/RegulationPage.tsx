import { Button, Card, Flex, Segmented } from 'antd'
import { useState, type FC } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { draftOf, inForce, versionWords, writableVersion } from '../../domain/association/regulation-versions'
import {
  regulation as regulationKind,
  type Regulation,
  type RegulationVersion,
} from '../../domain/records/regulation'
import { useFound } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { useShortcut } from '../../ui/use-shortcut'
import { CompareVersions } from './CompareVersions'
import { PrintRegulation } from './PrintRegulation'
import { AdoptDialog, RepealDialog, WriteDialog } from './RegulationDialogs'

type Act = {
  readonly label: string
  readonly primary: boolean
  readonly Dialog: FC<{ regulation: Regulation; onClose: () => void }>
}

/** What can be done with a rule now. */
function actsOf(one: Regulation): readonly Act[] {
  if (one.repealedOn !== undefined) return []
  const open = writableVersion(one)
  const write = open === undefined ? '起草修订稿' : open.adoptedOn === undefined ? '修改草稿' : '补录正文'
  return [
    ...(inForce(one) === undefined ? [] : [{ label: '废止', primary: false, Dialog: RepealDialog }]),
    { label: write, primary: draftOf(one) === undefined, Dialog: WriteDialog },
    ...(draftOf(one) === undefined ? [] : [{ label: '登记通过', primary: true, Dialog: AdoptDialog }]),
  ]
}

function Words({ version }: { version: RegulationVersion }) {
  return (
    <>
      <p className="small-print">
        {versionWords(version)}
        {version.adoptedIn !== undefined && (
          <>
            {'　'}
            <Link to={`/meetings/${version.adoptedIn}`}>{version.adoptedBy}</Link>
          </>
        )}
        {version.adoptedIn === undefined && version.adoptedBy !== '' && `　${version.adoptedBy}`}
      </p>
      <div className="paragraphs">
        {version.body.map((paragraph, nth) => (
          <p key={`${String(nth)} ${paragraph}`}>{paragraph}</p>
        ))}
        {version.body.length === 0 && (
          <EmptyState title="正文待补录" hint="这一版已由会议通过，正文还没有录入。" />
        )}
      </div>
    </>
  )
}

function Versions({ one }: { one: Regulation }) {
  const [view, setView] = useState<number | 'compare'>(one.versions.length)
  const version = one.versions.find(({ nth }) => nth === view) ?? one.versions.at(-1)
  return (
    <Card
      size="small"
      title={
        <Segmented<number | 'compare'>
          size="small"
          aria-label="版本"
          value={view}
          options={[
            ...one.versions.map(each => ({ value: each.nth, label: versionWords(each) })),
            ...(one.versions.length > 1 ? [{ value: 'compare' as const, label: '两版对照' }] : []),
          ]}
          onChange={setView}
        />
      }
      extra={view !== 'compare' && version && <PrintRegulation regulation={one} version={version} />}
    >
      {view === 'compare' ? <CompareVersions regulation={one} /> : version && <Words version={version} />}
    </Card>
  )
}

/** One rule: its versions, what changed from one to the next, and which meeting adopted them. */
export function RegulationPage() {
  const { regulationId } = useParams()
  const navigate = useNavigate()
  const one = useFound(regulationKind, regulationId)
  const may = useRights().includes('write')
  const [asked, setAsked] = useState<Act>()
  const back = (): void => void navigate(`/association/regulations?of=${one?.organisationId ?? ''}`)
  useShortcut('Escape', back)
  if (one === undefined) {
    return (
      <EmptyState
        title="没有找到这项制度"
        hint="它可能已被撤销。"
        action={<Button onClick={back}>回到制度</Button>}
      />
    )
  }
  return (
    <>
      <PageTitle
        title={`《${one.title}》`}
        note={one.repealedOn !== undefined && <span className="small-print">{one.repealedOn} 废止</span>}
        onBack={back}
        actions={
          may &&
          actsOf(one).map(act => (
            <Button
              key={act.label}
              type={act.primary ? 'primary' : 'default'}
              onClick={() => {
                setAsked(act)
              }}
            >
              {act.label}
            </Button>
          ))
        }
      />
      <Flex vertical gap={12}>
        <Versions key={one.versions.length} one={one} />
      </Flex>
      {asked && (
        <asked.Dialog
          regulation={one}
          onClose={() => {
            setAsked(undefined)
          }}
        />
      )}
    </>
  )
}
