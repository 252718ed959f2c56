import { Flex, Spin, Typography } from 'antd'
import { Suspense, use } from 'react'
import { createHashRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { refusalWords } from '../domain/words/problem-words'
import type { Result } from '../domain/result'
import { ServicesProvider, type Services } from '../services/services'
import { routes } from './routes'

/** Addresses stand behind `#`, so that they are the same in both shells. */
const router = createHashRouter(routes)

/** The whole window while there is nothing to work with yet: one sentence in its middle. */
function WholeWindow({ children }: { children: React.ReactNode }) {
  return (
    <Flex vertical align="center" justify="center" gap={16} style={{ height: '100vh', padding: 32 }}>
      {children}
    </Flex>
  )
}

function Opened({ services }: { services: Promise<Result<Services>> }) {
  const opened = use(services)
  if (!opened.ok) {
    return (
      <WholeWindow>
        <Typography.Title level={1} style={{ fontSize: 20 }}>
          文源工作台没有打开
        </Typography.Title>
        <Typography.Paragraph role="alert" style={{ maxWidth: 560 }}>
          {refusalWords(opened.problem)}
        </Typography.Paragraph>
      </WholeWindow>
    )
  }
  return (
    <ServicesProvider services={opened.value}>
      <RouterProvider router={router} />
    </ServicesProvider>
  )
}

/** Shows 打开中… until the records are open, then the app, or the one sentence that says why it cannot be opened. */
export function Opening({ services }: { services: Promise<Result<Services>> }) {
  return (
    <Suspense
      fallback={
        <WholeWindow>
          <Spin size="large" />
          <Typography.Text role="status">打开中…</Typography.Text>
        </WholeWindow>
      }
    >
      <Opened services={services} />
    </Suspense>
  )
}
