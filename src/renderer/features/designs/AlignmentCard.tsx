import { Button, Card, Flex, Table, Typography } from 'antd'
import { useState } from 'react'
import { barsOf, movesFrom, unmoved, type Measured } from '../../domain/designs/alignment'
import { calibrationPage } from '../../domain/designs/calibration-page'
import { saveAlignment } from '../../domain/designs/edit-design'
import { alignment, type Alignment } from '../../domain/records/alignment'
import type { Design } from '../../domain/records/design'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { useAll } from '../../services/use-records'
import { useWrite } from '../../services/use-write'
import { AskDialog } from '../../ui/AskDialog'
import { TextField } from '../../ui/TextField'
import { MmField } from './MmField'

/** 打印校准: what was measured on the calibration page of a printer. */
function MeasureDialog({ one, onClose }: { one: Design; onClose: () => void }) {
  const { world } = useServices()
  const known = useAll(alignment)
  const { refusal, carryOut } = useDecision()
  const [printer, setPrinter] = useState('')
  const [measured, setMeasured] = useState<Measured>(unmoved(one.page))
  const bars = barsOf(one.page)
  const asked = [
    ['left', '一、纸左边到左上十字'],
    ['top', '二、纸上边到左上十字'],
    ['rightTop', '三、纸上边到右上十字'],
    ['across', `四、上面两个十字之间（应为 ${bars.across}）`],
    ['along', `五、左边两个十字之间（应为 ${bars.along}）`],
  ] as const
  const save = async (): Promise<void> => {
    const moves = movesFrom(measured, one.page)
    const decided = moves.ok
      ? saveAlignment({ printer, designId: one.id, moves: moves.value }, known, world)
      : moves
    if (await carryOut(decided, `已校准${printer.trim()}`)) onClose()
  }
  return (
    <AskDialog
      title={`打印校准：${one.name}`}
      okText="按量的数校准"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <TextField
        label="打印机"
        required
        autoFocus
        value={printer}
        placeholder="例如：前台惠普"
        onChange={setPrinter}
      />
      <Flex vertical gap={8}>
        {asked.map(([side, words]) => (
          <Flex key={side} justify="space-between" gap={8}>
            <Typography.Text>{words}</Typography.Text>
            <MmField
              label={words.slice(0, 1)}
              min={0}
              max={450}
              step={0.5}
              value={measured[side]}
              onChange={value => {
                setMeasured({ ...measured, [side]: value })
              }}
            />
          </Flex>
        ))}
      </Flex>
    </AskDialog>
  )
}

const movesWords = ({ moves }: Alignment): string =>
  `右移 ${moves.right} 毫米，下移 ${moves.down} 毫米，横 ${(moves.scaleX * 100).toFixed(2)}%，竖 ${(moves.scaleY * 100).toFixed(2)}%，转 ${moves.turn}°`

/** What each printer of the office does to this stock. */
export function AlignmentCard({ one }: { one: Design }) {
  const { pages, desktop } = useServices()
  const notices = useNotices()
  const write = useWrite()
  const [measuring, setMeasuring] = useState(false)
  const mine = useAll(alignment).filter(({ designId }) => designId === one.id)
  const print = async (): Promise<void> => {
    const page = calibrationPage(one.page, one.name)
    const drawn = await pages.draw(page)
    if (!drawn.ok) notices.refused(refusalWords(drawn.problem))
    else if (await desktop.printPdf(page.title, drawn.value.bytes)) notices.done('校准页已送打印')
  }
  const forget = (gone: Alignment): void => {
    const remove = [{ kind: alignment, id: gone.id }]
    void write(
      { cause: 'alignment-measured', detail: `删除 ${gone.printer}`, save: [], remove },
      `已删除${gone.printer}的校准`,
    )
  }
  return (
    <Card size="small" title="打印校准">
      <Flex vertical gap={8}>
        <Typography.Text type="secondary">
          每台打印机进纸略有偏差。先打印校准页，用尺量，再填量的数；打印时选打印机就会自动挪正。
        </Typography.Text>
        <Flex gap={8}>
          <Button size="small" onClick={() => void print()}>
            打印校准页
          </Button>
          <Button
            size="small"
            onClick={() => {
              setMeasuring(true)
            }}
          >
            填量的数
          </Button>
        </Flex>
        {mine.length > 0 && (
          <Table<Alignment>
            size="small"
            rowKey="id"
            pagination={false}
            dataSource={mine}
            columns={[
              { title: '打印机', width: 90, dataIndex: 'printer' },
              { title: '校准', render: (_, found) => movesWords(found) },
              {
                title: '操作',
                width: 60,
                render: (_, found) => (
                  <Button
                    type="link"
                    size="small"
                    aria-label={`删除${found.printer}`}
                    onClick={() => {
                      forget(found)
                    }}
                  >
                    删除
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Flex>
      {measuring && (
        <MeasureDialog
          one={one}
          onClose={() => {
            setMeasuring(false)
          }}
        />
      )}
    </Card>
  )
}
