import { z } from 'zod'

const PROBLEM = 'is not a port, which is a whole number from 0 to 65535'

/** A TCP port; what 0 stands for is the variable's own matter. */
export const portNumber = z
  .string()
  .regex(/^\d{1,5}$/, PROBLEM)
  .transform(Number)
  .pipe(z.number().max(65_535, PROBLEM))
