/** Tokens of an OpenID provider: which are accepted, what their readers may see and do, and whose are revoked. */
@NullMarked
package org.endusegraph.openid;

import org.jspecify.annotations.NullMarked;
