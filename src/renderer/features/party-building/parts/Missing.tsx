import { EmptyState } from '../../../ui/EmptyState'
import { PageTitle } from '../../../ui/PageTitle'

/** In place of a record that is not there any more. */
export const Missing = ({ title, onBack }: { title: string; onBack: () => void }) => (
  <>
    <PageTitle title={title} onBack={onBack} />
    <EmptyState title={`没有找到这条${title}记录`} hint="可能已被移除或撤销。请返回列表。" />
  </>
)
