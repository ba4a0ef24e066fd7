/** YAML files that people write, read strictly: every mistake is told with its line and with what to write instead. */
@NullMarked
package org.endusegraph.datasets.yaml;

import org.jspecify.annotations.NullMarked;
