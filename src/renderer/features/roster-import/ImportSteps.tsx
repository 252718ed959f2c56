import { Steps } from 'antd'

const steps = ['选文件', '对列', '核对', '完成'] as const
export type ImportStep = (typeof steps)[number]

/** Where the import has come to. */
export function ImportSteps({ at }: { at: ImportStep }) {
  return (
    <Steps
      size="small"
      current={steps.indexOf(at)}
      items={steps.map(title => ({ title }))}
      style={{ maxWidth: 560, paddingBottom: 12 }}
    />
  )
}
