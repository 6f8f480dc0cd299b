import {unpinnedImages} from '../../lint/governance/images/unpinned-images.js'
import type {Control} from '../control.js'
import {imageSignatures} from '../pipelines/image-checks.js'

export const imageSignaturesControl: Control = {
  id: 'ai-12',
  title: 'Images are signed, and deployed by digest',
  subject: 'pipelines',
  fails: [{rule: 'unpinned-image'}],
  links: [
    {wanted: 'no pipeline in this repository pushes images', inDocument: imageSignatures},
    {
      wanted: 'no workload with an image is declared in this repository',
      inRepository: ({repository: {resources}, config}) => unpinnedImages(resources, config.servers)
    }
  ],
  proof:
    'Every job that pushes an image signs it, and every workload that serves MCP names its image by digest.',
  fix: 'Sign the digest that was pushed, and name images by that digest where they are deployed.'
}
