/** The benchmark: Heed against other tools on the same sources. No part of what is shipped. */
package dev.heed.bench;
