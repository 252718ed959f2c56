import { Button, Card, Checkbox, Flex, Input, Select } from 'antd'
import { useState } from 'react'
import { paperSizes } from '../../domain/designs/edit-design'
import { refusalWords } from '../../domain/words/problem-words'
import { useServices } from '../../services/services'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { keepPicture } from './keep-picture'
import { MmField } from './MmField'
import type { DesignEditing } from './use-design-editing'

const OTHER = '其他'

/** The sheet itself: its name, size, and whether it is printed onto stock. */
export function SheetFields({ editing }: { editing: DesignEditing }) {
  const services = useServices()
  const [refusal, setRefusal] = useState<string>()
  const { design, change } = editing
  const { page } = design
  const known = paperSizes.find(({ width, height }) => width === page.width && height === page.height)
  const chooseScan = async (): Promise<void> => {
    const file = await services.desktop.openFile('attachment')
    if (file === null) return
    const kept = await keepPicture(services, file, design.id)
    setRefusal(kept.ok ? undefined : refusalWords(kept.problem))
    if (kept.ok) change({ ...design, scanId: kept.value, overprint: true })
  }
  const dropScan = (): void => {
    const without = { ...design }
    delete without.scanId
    change(without)
  }
  return (
    <Card size="small" title="纸张">
      <Flex vertical gap={8}>
        <Input
          aria-label="版式名称"
          value={design.name}
          onChange={event => {
            change({ ...design, name: event.target.value })
          }}
        />
        <Flex gap={6} wrap>
          <Select
            aria-label="纸张大小"
            size="small"
            style={{ width: 110 }}
            value={known?.name ?? OTHER}
            options={[...paperSizes.map(({ name }) => name), OTHER].map(name => ({
              value: name,
              label: name,
            }))}
            onChange={name => {
              const size = paperSizes.find(one => one.name === name)
              if (size !== undefined) change({ ...design, page: { width: size.width, height: size.height } })
            }}
          />
          <MmField
            label="宽"
            min={40}
            max={450}
            value={page.width}
            onChange={width => {
              change({ ...design, page: { ...page, width } })
            }}
          />
          <MmField
            label="高"
            min={40}
            max={450}
            value={page.height}
            onChange={height => {
              change({ ...design, page: { ...page, height } })
            }}
          />
        </Flex>
        <Checkbox
          checked={design.overprint}
          onChange={event => {
            change({ ...design, overprint: event.target.checked })
          }}
        >
          套打：印在预先印好的证书纸上
        </Checkbox>
        {design.overprint && (
          <Flex gap={8}>
            <Button size="small" onClick={() => void chooseScan()}>
              {design.scanId === undefined ? '放上证书纸的扫描图' : '换一张扫描图'}
            </Button>
            {design.scanId !== undefined && (
              <Button size="small" onClick={dropScan}>
                去掉扫描图
              </Button>
            )}
          </Flex>
        )}
        {design.overprint && (
          <span className="small-print">扫描图要正好是整张纸；只在屏幕上衬底，不印出来。</span>
        )}
        {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      </Flex>
    </Card>
  )
}
