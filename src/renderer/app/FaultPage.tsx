import { Button, Collapse, Flex, Typography } from 'antd'

/** A fault of the program: what holds, what to do now, and the code for whoever mends it. */
export function FaultPage({ report }: { report: { code: string; places: string } }) {
  return (
    <Flex vertical gap={12} role="alert" style={{ maxWidth: 640, margin: '96px auto', padding: 16 }}>
      <Typography.Title level={1} style={{ fontSize: 20 }}>
        刚才的操作没有完成
      </Typography.Title>
      <Typography.Paragraph>
        程序出了问题。已经保存的内容不受影响。请点“重新打开”后再试；如果再次出现，请把“详情”里的内容告诉维护人员。
      </Typography.Paragraph>
      <Button
        type="primary"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => {
          window.location.reload()
        }}
      >
        重新打开
      </Button>
      <Collapse
        size="small"
        items={[
          {
            key: 'details',
            label: '详情',
            children: (
              <pre style={{ whiteSpace: 'pre-wrap', margin: 0 }}>{`${report.code}\n${report.places}`}</pre>
            ),
          },
        ]}
      />
    </Flex>
  )
}
