import { Alert, Button, Flex } from 'antd'
import { useState } from 'react'
import { SAMPLE_FILE, sampleAccount } from '../../domain/backup/sample-account'
import type { Result } from '../../domain/result'
import { EntryCard } from '../../ui/EntryCard'
import { FirstDaySteps } from '../../ui/FirstDaySteps'
import { FirstAccount } from './FirstAccount'
import { OfficeName } from './OfficeName'

type First = { readonly office: string; readonly name: string; readonly password: string }

/** The first day: whose desk it is, and its first 主任. The recovery code follows once they are set up. */
export function FirstDay({
  onSetUp,
  onBackup,
}: {
  onSetUp: (first: First) => Promise<Result<unknown>>
  /** There was a desk on another PC, and the clerk has a backup of it. */
  onBackup: () => void
}) {
  const [office, setOffice] = useState('')
  const [sample, setSample] = useState(false)
  const [step, setStep] = useState<'office' | 'account'>('office')
  return (
    <EntryCard title="开始使用" width={600}>
      <FirstDaySteps current={step === 'office' ? 0 : 1} />
      {step === 'office' ? (
        <>
          <OfficeName
            office={office}
            onChange={setOffice}
            onNext={() => {
              setStep('account')
            }}
          />
          <Flex gap={24} style={{ marginTop: 12 }}>
            <Button type="link" style={{ padding: 0 }} onClick={onBackup}>
              换了电脑？用备份开始…
            </Button>
            <Button
              type="link"
              style={{ padding: 0 }}
              aria-expanded={sample}
              onClick={() => {
                setSample(!sample)
              }}
            >
              先用示例数据看一看…
            </Button>
          </Flex>
          {sample && <SampleData onChoose={onBackup} />}
        </>
      ) : (
        <FirstAccount
          onBack={() => {
            setStep('office')
          }}
          onNext={account => onSetUp({ office: office.trim(), ...account })}
        />
      )}
    </EntryCard>
  )
}

/** 示例数据: which file to choose, and the account it opens with. */
const SampleData = ({ onChoose }: { onChoose: () => void }) => (
  <Alert
    type="info"
    style={{ marginTop: 8 }}
    title={`选“${SAMPLE_FILE}”，账户名填“${sampleAccount.name}”，密码填“${sampleAccount.password}”。`}
    description="里面是十个小区一年的资料，人和地方都是编的。看完要正式使用：关掉软件，把数据文件夹改个名，再打开就是全新的（办法见使用说明“首页和示例数据”）。"
    action={<Button onClick={onChoose}>选示例数据文件</Button>}
  />
)
