/** How work in the add-in's page is refused. */
import type { WorkbenchSession } from "./workbench-page";

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

function refusal<T>(session: WorkbenchSession, work: Work<T>): Promise<(Error & { code?: string }) | undefined> {
  return session.inAddIn(work).then(
    () => undefined,
    (error: unknown) => error as Error & { code?: string },
  );
}

/** The code of the error that the work ends with; undefined where there is none. */
export const refusalCode = async <T>(session: WorkbenchSession, work: Work<T>): Promise<string | undefined> =>
  (await refusal(session, work))?.code;

/** The code and the words of the error that the work ends with. */
export async function refusalText<T>(session: WorkbenchSession, work: Work<T>): Promise<string> {
  const error = await refusal(session, work);
  return error === undefined ? "accepted" : `${error.code}: ${error.message}`;
}
