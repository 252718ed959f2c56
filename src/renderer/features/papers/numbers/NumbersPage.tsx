import { Flex } from 'antd'
import { PageTitle } from '../../../ui/PageTitle'
import { RangesCard } from './RangesCard'
import { RulesCard } from './RulesCard'
import { SeriesCard } from './SeriesCard'

/** 编号: how papers are numbered, how far each series has run, what is missing in it, and which PC gives which numbers. */
export function NumbersPage() {
  return (
    <>
      <PageTitle title="文书编号" />
      <Flex vertical gap={12}>
        <SeriesCard />
        <RulesCard />
        <RangesCard />
      </Flex>
    </>
  )
}
