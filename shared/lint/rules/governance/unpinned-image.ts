import {unpinnedImages} from '../../governance/images/unpinned-images.js'
import {problemOf} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** An image of an MCP workload whose name can be moved to another image. */
export const unpinnedImage: Rule = {
  id: 'unpinned-image',
  severity: 'warning',
  checkAll({resources}, report, {servers}) {
    for (const verdict of unpinnedImages(resources, servers)) {
      const problem = problemOf(verdict, {
        help: 'Name it by digest, `<image>@sha256:…`: `docker buildx imagetools inspect <image>` prints the digest.'
      })
      if (problem) report({...problem, subject: verdict.image})
    }
  }
}
