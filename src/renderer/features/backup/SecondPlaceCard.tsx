import { Button, Card, Flex, Select, Typography } from 'antd'
import { useState } from 'react'
import type { SecondPlace } from '../../domain/desktop'
import { useServices } from '../../services/services'
import { useKeeper, useKeeping } from './keeper-context'

function chosenWords(chosen: SecondPlace['chosen']): string {
  if (chosen === null) return '还没有选。电脑坏了，本机的备份会一起丢，请选一个 U 盘、移动硬盘或共享文件夹。'
  return chosen.present
    ? '已经连上，每次备份都会在那里再存一份。'
    : '现在没有连上。插好以后，下一次备份会存进去。'
}

/** Where every copy is written a second time. */
export function SecondPlaceCard() {
  const { desktop } = useServices()
  const keeper = useKeeper()
  const { place } = useKeeping()
  const [busy, setBusy] = useState(false)

  const wait = async (work: () => Promise<unknown>): Promise<void> => {
    setBusy(true)
    await work()
    await keeper.look()
    setBusy(false)
  }
  const choose = (id: string | null): void => void wait(() => desktop.chooseSecondPlace(id))

  const found = place?.found ?? []
  const chosen = place?.chosen ?? null
  return (
    <Card title="第二个存放处" size="small">
      <Typography.Paragraph style={{ margin: '0 0 8px' }}>
        {chosen !== null && <Typography.Text strong>{`${chosen.label} `}</Typography.Text>}
        {chosenWords(chosen)}
      </Typography.Paragraph>
      <Flex gap={8} wrap>
        <Select
          aria-label="选择第二个存放处"
          style={{ minWidth: 200 }}
          placeholder={found.length === 0 ? '没有找到 U 盘' : '选择 U 盘或共享文件夹'}
          value={null}
          disabled={busy || found.length === 0}
          options={found.map(({ id, label }) => ({ value: id, label }))}
          onChange={choose}
        />
        {place?.canBrowse === true && (
          <Button
            disabled={busy}
            onClick={() => {
              choose(null)
            }}
          >
            另选文件夹…
          </Button>
        )}
        <Button loading={busy} onClick={() => void wait(() => Promise.resolve())}>
          重新查找
        </Button>
      </Flex>
    </Card>
  )
}
