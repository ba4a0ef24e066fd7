/**
 * FollowTheMoney entities, one JSON object a line, as OpenSanctions ({@code entities.ftm.json}) and Aleph write them. The format is described
 * at https://followthemoney.tech/ and read as of version 4 of the model; earlier names of properties are known too. The model is under the MIT
 * licence; each dataset has terms of its own.
 */
@NullMarked
package org.endusegraph.datasets.ftm;

import org.jspecify.annotations.NullMarked;
