import { InputType } from '@nestjs/graphql';
import { Id, Version } from '../../../platform/graphql/fields.js';

@InputType({ description: 'An intervention that should not be on the list.' })
export class RemoveInterventionInput {
  @Id()
  id!: string;
}

@InputType({ description: 'A list that was read, to be brought in or thrown away.' })
export class CloseInterventionImportInput {
  @Id()
  id!: string;

  @Version()
  version!: number;
}
