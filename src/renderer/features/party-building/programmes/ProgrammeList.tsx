import { Button, Flex, Tree, type TreeDataNode } from 'antd'
import { toldFacts } from '../../../domain/entering/told-facts'
import { branchesOf, programmeFields, type TreeBranch } from '../../../domain/programmes/edit-programme'
import { programme, type Programme } from '../../../domain/records/programme'
import { useDialog } from '../../../services/use-dialog'
import { useAll } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { EmptyState } from '../../../ui/EmptyState'
import { FactCard } from '../../../ui/FactCard'
import { PageTitle } from '../../../ui/PageTitle'
import { useShortcut } from '../../../ui/use-shortcut'
import { RemoveButton } from '../parts/RemoveButton'
import { ProgrammeDialog } from './ProgrammeDialog'

const asNodes = (branches: readonly TreeBranch[], above: string): TreeDataNode[] =>
  branches.map(({ words, below }, nth) => {
    const key = `${above}.${nth}`
    return { key, title: words, children: asNodes(below, key) }
  })

function ProgrammeCard({ one, onEdit }: { one: Programme; onEdit: (() => void) | undefined }) {
  return (
    <FactCard
      title={one.name}
      facts={toldFacts(programmeFields, one).filter(({ key }) => key !== 'name')}
      onEdit={onEdit}
      extra={
        <>
          <Tree
            aria-label={`${one.name}的内容`}
            showLine
            selectable={false}
            defaultExpandAll
            treeData={asNodes(branchesOf(one.nodes), one.id)}
          />
          <Flex justify="flex-end">
            <RemoveButton
              kind={programme}
              cause="programme-edited"
              one={{ id: one.id, called: one.name }}
              size="small"
            />
          </Flex>
        </>
      }
    />
  )
}

/** 框架与行动: what the office itself calls the parts of its framework and of the programmes it takes part in. */
export function ProgrammeList() {
  const may = useRights().includes('write')
  const all = useAll(programme)
  const { asked, ask, close } = useDialog<Programme | 'new'>()
  const add = (): void => {
    if (may) ask('new')
  }
  useShortcut('Alt+N', add)
  const newOne = may && (
    <Button type="primary" onClick={add}>
      + 登记框架或行动
    </Button>
  )
  return (
    <>
      <PageTitle title="框架与行动" actions={newOne} />
      {all.length === 0 && (
        <EmptyState
          title="还没有框架和行动"
          hint="例如“135”党建联建架构、“双百工程”。各层各项叫什么，由本单位照文件填写，软件不代拟。"
          action={newOne}
        />
      )}
      <Flex vertical gap={12}>
        {all.map(one => (
          <ProgrammeCard
            key={`${one.id} ${one.nodes.length}`}
            one={one}
            onEdit={
              may
                ? () => {
                    ask(one)
                  }
                : undefined
            }
          />
        ))}
      </Flex>
      {asked !== undefined && (
        <ProgrammeDialog
          known={asked === 'new' ? undefined : asked}
          onClose={() => {
            close()
          }}
        />
      )}
    </>
  )
}
