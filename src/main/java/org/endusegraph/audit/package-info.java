/** Who asked what and when: recorded before it is answered, looked up by administrators, and checked. */
@NullMarked
package org.endusegraph.audit;

import org.jspecify.annotations.NullMarked;
