import { Button, Flex } from 'antd'
import { crossPost, type CrossPost } from '../../../domain/records/cross-post'
import { useDialog } from '../../../services/use-dialog'
import { useRights } from '../../../services/use-rights'
import { EmptyState } from '../../../ui/EmptyState'
import { ListPage } from '../../../ui/ListPage'
import { RemoveButton } from '../parts/RemoveButton'
import { CrossPostDialog } from './CrossPostDialog'
import { useCrossPostRows, type CrossPostRow } from './use-cross-post-rows'

const facts = [
  { title: '姓名', width: 100, render: (_: unknown, { one }: CrossPostRow) => one.personName },
  { title: '所在单位', width: 220, render: (_: unknown, { first }: CrossPostRow) => first },
  { title: '职务', width: 120, render: (_: unknown, { one }: CrossPostRow) => one.firstPost },
  { title: '交叉任职单位', width: 220, render: (_: unknown, { second }: CrossPostRow) => second },
  { title: '担任职务', width: 120, render: (_: unknown, { one }: CrossPostRow) => one.secondPost },
  { title: '任职', width: 200, render: (_: unknown, { span }: CrossPostRow) => span },
]

/** 交叉任职: who holds a post in each of two bodies. */
export function CrossPostList() {
  const may = useRights().includes('write')
  const rows = useCrossPostRows()
  const { asked, ask, close } = useDialog<CrossPost | 'new'>()
  const add = (): void => {
    if (may) ask('new')
  }
  const newOne = may && (
    <Button type="primary" onClick={add}>
      + 登记交叉任职
    </Button>
  )
  const acts = {
    title: '',
    width: 130,
    render: (_: unknown, { one }: CrossPostRow) => (
      <Flex gap={8}>
        <Button
          size="small"
          aria-label={`修改${one.personName}的交叉任职`}
          onClick={() => {
            ask(one)
          }}
        >
          修改
        </Button>
        <RemoveButton
          kind={crossPost}
          cause="cross-post-edited"
          one={{ id: one.id, called: `${one.personName}的交叉任职` }}
          size="small"
        />
      </Flex>
    ),
  }
  return (
    <>
      <ListPage<CrossPostRow>
        title="交叉任职"
        note={<span className="small-print">{`现任 ${rows.filter(({ over }) => !over).length} 人次`}</span>}
        actions={newOne}
        rows={rows}
        columns={may ? [...facts, acts] : facts}
        onOpen={({ one }) => {
          if (may) ask(one)
        }}
        onNew={add}
        empty={
          <EmptyState
            title="还没有交叉任职"
            hint="同一个人在党组织、业委会、物业企业、促进会中两边任职的，登记在这里。"
            action={newOne}
          />
        }
      />
      {asked !== undefined && (
        <CrossPostDialog known={asked === 'new' ? undefined : asked} first="" onClose={close} />
      )}
    </>
  )
}
