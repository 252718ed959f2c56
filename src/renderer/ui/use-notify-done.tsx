import { App, Button, Flex } from 'antd'
import { useMemo } from 'react'

const SHOWN_SECONDS = 10

/** Sentences at the edge of the window that do not stop the work: done (with 撤销 for ten seconds) and refused. */
export function useNotifyDone() {
  const { message } = App.useApp()
  return useMemo(
    () => ({
      done(sentence: string, undo?: () => void): void {
        const close = message.success({
          duration: SHOWN_SECONDS,
          pauseOnHover: true,
          content: (
            <Flex component="span" align="center" gap={8} style={{ display: 'inline-flex' }}>
              <span role="status">{sentence}</span>
              {undo && (
                <Button
                  type="link"
                  size="small"
                  onClick={() => {
                    close()
                    undo()
                  }}
                >
                  撤销
                </Button>
              )}
            </Flex>
          ),
        })
      },
      refused(sentence: string): void {
        void message.error({ duration: SHOWN_SECONDS, content: <span role="alert">{sentence}</span> })
      },
    }),
    [message],
  )
}
