import { useNavigate } from 'react-router'
import { PageTitle } from '../../ui/PageTitle'
import { ProgressPanel } from '../../ui/ProgressPanel'
import { ChooseFile } from './ChooseFile'
import { ImportDone } from './ImportDone'
import { ImportSteps, type ImportStep } from './ImportSteps'
import type { ImportState } from './import-state'
import { Review } from './Review'
import { useCurrentImport } from './RosterImportProvider'
import { useExportRejected } from './use-export-rejected'

const steps: Readonly<Record<ImportState['kind'], ImportStep>> = {
  choosing: '选文件',
  preparing: '选文件',
  reviewing: '核对',
  writing: '核对',
  done: '完成',
}

/** The part of the screen below the steps, for every state but the review, which fills the screen. */
function Stage({ state }: { state: Exclude<ImportState, { kind: 'reviewing' }> }) {
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

/** 导入名册: choose a file, look at what it would do, and only then write it. */
export function RosterImportRoutes() {
  const navigate = useNavigate()
  const current = useCurrentImport()
  const exportRejected = useExportRejected()
  const { state } = current
  if (state.kind === 'reviewing') {
    return (
      <Review
        key={`${state.fileName} ${state.plan.sheetName}`}
        plan={state.plan}
        sheets={state.sheets.map(({ sheet }) => sheet.name)}
        refusal={state.refusal}
        onSheet={name => void current.planSheet(state, name)}
        onMatch={columns => void current.matchColumns(state, columns)}
        onMend={mend => void current.mend(state, mend)}
        replanning={state.replanning}
        onWrite={accepted => void current.write(state, accepted)}
        onExportRejected={() => void exportRejected(state.plan)}
        onLeave={current.startAnew}
      />
    )
  }
  return (
    <>
      <PageTitle title="导入名册" onBack={() => void navigate('/residents')} />
      <ImportSteps at={steps[state.kind]} />
      <Stage state={state} />
    </>
  )
}
