import { Button, Modal, Typography } from 'antd'
import { useState } from 'react'
import { scoreAssessment } from '../../domain/assessing/change-assessment'
import { readScoreFile, type FilledSheet, type ScoreFlaw } from '../../domain/assessing/read-score-file'
import { unwatched } from '../../domain/progress'
import { assessment } from '../../domain/records/assessment'
import { assessmentScheme } from '../../domain/records/assessment-scheme'
import { propertyEnterprise } from '../../domain/records/property-enterprise'
import { refusalWords } from '../../domain/words/problem-words'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { RefusalAlert } from '../../ui/RefusalAlert'

/** Why a file was not taken over: as a whole, or cell by cell. */
type Refused = { readonly file: string; readonly sentence?: string; readonly flaws: readonly ScoreFlaw[] }

function RefusedFile({ refused, onClose }: { refused: Refused; onClose: () => void }) {
  const { file, sentence, flaws } = refused
  return (
    <Modal
      open
      title="评分表没有导入"
      width={680}
      cancelButtonProps={{ style: { display: 'none' } }}
      okText="知道了"
      onOk={onClose}
      onCancel={onClose}
    >
      <Typography.Paragraph type="secondary">{file}</Typography.Paragraph>
      {sentence !== undefined && <RefusalAlert sentence={sentence} />}
      {flaws.length > 0 && (
        <>
          <Typography.Paragraph>
            {`有 ${flaws.length} 处要改，整张表都没有写入。在 Excel 或 WPS 里改好再导入：`}
          </Typography.Paragraph>
          <ul aria-label="要改的格子" style={{ maxHeight: 320, overflowY: 'auto' }}>
            {flaws.map(({ row, column, problem }) => (
              <li key={`${column}${row}${problem.code}${problem.detail?.['id'] ?? ''}`}>
                {`第 ${row} 行 ${column} 列：${refusalWords(problem)}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </Modal>
  )
}

/** 导入评分表: a filled sheet of any assessor, taken over whole or not at all. */
export function ImportScores() {
  const { records, sheets, desktop, world } = useServices()
  const { carryOut } = useDecision()
  const [refused, setRefused] = useState<Refused>()
  const take = async ({ one, scheme, given, typed }: FilledSheet): Promise<void> => {
    const before = one.sheets.find(({ assessor }) => assessor === given.assessor)
    const kept = before?.evidence === undefined ? {} : { evidence: before.evidence }
    const decided = scoreAssessment(one, { ...given, ...kept, on: world.today(), typed }, scheme)
    const enterprise = records.find(propertyEnterprise, one.enterpriseId)?.name ?? ''
    const replaced = before === undefined ? '' : '，原来的评分已替换'
    await carryOut(decided, `已导入${given.assessor}给${enterprise}的评分${replaced}`)
  }
  const choose = async (): Promise<void> => {
    const file = await desktop.openFile('roster')
    if (file === null) return
    const workbook = await sheets.read(file, unwatched)
    const known = { assessments: records.all(assessment), schemes: records.all(assessmentScheme) }
    const read = workbook.ok ? readScoreFile(workbook.value, known) : workbook
    if (!read.ok) setRefused({ file: file.name, sentence: refusalWords(read.problem), flaws: [] })
    else if (read.value.kind === 'flawed') setRefused({ file: file.name, flaws: read.value.flaws })
    else await take(read.value.filled)
  }
  return (
    <>
      <Button size="small" onClick={() => void choose()}>
        导入评分表
      </Button>
      {refused && (
        <RefusedFile
          refused={refused}
          onClose={() => {
            setRefused(undefined)
          }}
        />
      )}
    </>
  )
}
