import { App, Button, Card, Flex, Form, Select, Table } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { placeablePapers, wordedPapers } from '../../documents/office-papers'
import { removeDesign, saveDesign } from '../../domain/designs/edit-design'
import { newDesign } from '../../domain/designs/new-design'
import { alignment } from '../../domain/records/alignment'
import { design, type Design } from '../../domain/records/design'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { useAll } from '../../services/use-records'
import { useWrite } from '../../services/use-write'
import { AskDialog } from '../../ui/AskDialog'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { designBytes, takeInDesign, termsOf } from './exchange-design'

const titleOf = (template: string): string =>
  wordedPapers.find(({ id }) => id === template)?.title ?? '（已没有的文书）'

function NewDialog({ onClose }: { onClose: () => void }) {
  const { world } = useServices()
  const navigate = useNavigate()
  const { refusal, carryOut } = useDecision()
  const [template, setTemplate] = useState('honour')
  const begin = async (): Promise<void> => {
    const terms = termsOf(template) ?? []
    const one = newDesign(template, titleOf(template), terms, world)
    if (await carryOut(saveDesign(one, terms), `已新建${one.name}`))
      await navigate(`/papers/designs/${one.id}`)
  }
  return (
    <AskDialog title="新建版式" okText="新建" refusal={refusal} onOk={() => void begin()} onClose={onClose}>
      <Form.Item
        label="用于文书"
        extra="版式里填的内容，就是开这种文书时要填的内容。带清单的（收条、志愿服务记录证明）没有版式。"
      >
        <Select
          aria-label="用于文书"
          value={template}
          options={placeablePapers.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={setTemplate}
        />
      </Form.Item>
    </AskDialog>
  )
}

function RowActions({ one }: { one: Design }) {
  const services = useServices()
  const notices = useNotices()
  const write = useWrite()
  const { modal } = App.useApp()
  const alignments = useAll(alignment)
  const give = async (): Promise<void> => {
    const bytes = await designBytes(services, one)
    if (!bytes.ok) {
      notices.refused(refusalWords(bytes.problem))
      return
    }
    const savedAs = await services.desktop.saveFile('design', `${one.name}.wyd`, bytes.value)
    if (savedAs !== null) notices.done(`已另存为 ${savedAs}`)
  }
  const remove = (): void => {
    modal.confirm({
      title: `删除版式“${one.name}”`,
      content: '已经开具的文书不变，重印时仍是当时的样子。删除以后可以撤销。',
      okText: '删除',
      cancelText: '留着',
      onOk: () => void write(removeDesign(one, alignments), `已删除${one.name}`),
    })
  }
  return (
    <Flex gap={8}>
      <Button type="link" size="small" aria-label={`导出${one.name}`} onClick={() => void give()}>
        导出版式
      </Button>
      <Button type="link" size="small" aria-label={`删除${one.name}`} onClick={remove}>
        删除
      </Button>
    </Flex>
  )
}

/** All designs of the office, and taking in those of others. */
export function DesignList() {
  const services = useServices()
  const navigate = useNavigate()
  const designs = useAll(design)
  const [adding, setAdding] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const takeIn = async (): Promise<void> => {
    const file = await services.desktop.openFile('design')
    if (file === null) return
    const taken = await takeInDesign(services, file)
    setRefusal(taken.ok ? undefined : refusalWords(taken.problem))
    if (taken.ok) await navigate(`/papers/designs/${taken.value}`)
  }
  const begin = (
    <Button
      type="primary"
      onClick={() => {
        setAdding(true)
      }}
    >
      新建版式
    </Button>
  )
  return (
    <>
      <PageTitle
        title="版式"
        actions={
          <>
            <Button onClick={() => void takeIn()}>导入版式</Button>
            {designs.length > 0 && begin}
          </>
        }
      />
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      {designs.length === 0 ? (
        <EmptyState
          title="还没有版式"
          hint="预先印好边框、标题的证书纸，把内容套打上去；或者自己排一张证书。也可以导入街道、别的社区发来的版式文件。"
          action={begin}
        />
      ) : (
        <Card size="small">
          <Table<Design>
            size="small"
            rowKey="id"
            pagination={false}
            dataSource={[...designs]}
            columns={[
              {
                title: '名称',
                render: (_, { id, name }) => <Link to={`/papers/designs/${id}`}>{name}</Link>,
              },
              { title: '用于文书', width: 200, render: (_, { template }) => titleOf(template) },
              {
                title: '纸张（毫米）',
                width: 140,
                render: (_, { page }) => `${page.width} × ${page.height}`,
              },
              { title: '印法', width: 100, render: (_, { overprint }) => (overprint ? '套打' : '白纸') },
              { title: '操作', width: 190, render: (_, one) => <RowActions one={one} /> },
            ]}
          />
        </Card>
      )}
      {adding && (
        <NewDialog
          onClose={() => {
            setAdding(false)
          }}
        />
      )}
    </>
  )
}
