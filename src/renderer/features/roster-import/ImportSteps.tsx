import { Steps } from 'antd'

const steps = ['选文件', '核对', '完成'] as const
export type ImportStep = (typeof steps)[number]

/** Where the import has come to. */
export function ImportSteps({ at }: { at: ImportStep }) {
  return (
    <Steps
      size="small"
      current={steps.indexOf(at)}
      items={steps.map(title => ({ title }))}
      style={{ maxWidth: 480, paddingBottom: 12 }}
    />
  )
}
