package org.endusegraph.datasets.file;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** JSON within limits. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(PublishedFile.LONGEST_FIELD)
                            .maxNestingDepth(100)
                            .build())
                    .build())
            .build();

    private Json() {}
}
