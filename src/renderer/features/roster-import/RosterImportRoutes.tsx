import { Button } from 'antd'
import { useNavigate } from 'react-router'
import { PageTitle } from '../../ui/PageTitle'
import { ProgressPanel } from '../../ui/ProgressPanel'
import { ChooseFile } from './ChooseFile'
import { ImportDone } from './ImportDone'
import { ImportSteps, type ImportStep } from './ImportSteps'
import type { ImportState, Matching, ReadFile, Reviewing } from './import-state'
import { MatchColumns } from './MatchColumns'
import { Review } from './Review'
import type { RosterAbout } from '../../domain/roster/kinds/roster-kind'
import { CurrentImport, useCurrentImport } from './RosterImportProvider'

type OtherState = Exclude<ImportState, Matching | Reviewing>

const steps: Readonly<Record<OtherState['kind'], ImportStep>> = {
  choosing: '选文件',
  preparing: '选文件',
  writing: '核对',
  done: '完成',
}

/** What a screen over the columns or rows of a sheet is begun anew for. */
const formOf = ({ fileName, fileHash, chosen }: ReadFile): string =>
  `${fileName} ${fileHash} ${chosen.sheet.name}`

/** The part of the screen below the steps, for every state but those that fill the screen. */
function Stage({ state }: { state: OtherState }) {
  const current = useCurrentImport()
  switch (state.kind) {
    case 'choosing':
      return (
        <ChooseFile
          refusal={state.refusal}
          onChoose={() => void current.chooseFile()}
          onFile={file => void current.readFile(file)}
        />
      )
    case 'preparing':
    case 'writing':
      return <ProgressPanel {...state.progress} onCancel={current.cancel} />
    case 'done':
      return <ImportDone done={state} onAnew={current.startAnew} />
  }
}

function Import() {
  const navigate = useNavigate()
  const { state, kind } = useCurrentImport()
  if (state.kind === 'matching') return <MatchColumns key={formOf(state)} file={state} />
  if (state.kind === 'reviewing') return <Review key={formOf(state)} review={state} />
  return (
    <>
      <PageTitle
        title={kind.words.title}
        onBack={() => void navigate(kind.words.path)}
        actions={<Button onClick={() => void navigate('/residents/imports')}>导入记录</Button>}
      />
      <ImportSteps at={steps[state.kind]} />
      <Stage state={state} />
    </>
  )
}

/** 导入名册, 导入房屋, 导入物业企业: choose a file, look at what it would do, and only then write it. */
export function RosterImportRoutes({ about }: { about: RosterAbout }) {
  return (
    <CurrentImport about={about}>
      <Import />
    </CurrentImport>
  )
}
