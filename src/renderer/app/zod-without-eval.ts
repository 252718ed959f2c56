import { z } from 'zod'

// Schemas look at this when they are made, so this file is imported before all others.
z.config({ jitless: true })
