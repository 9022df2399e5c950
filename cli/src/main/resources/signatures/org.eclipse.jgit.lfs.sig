# org.eclipse.jgit:org.eclipse.jgit.lfs:7.6.0.202603022253-r
package org.eclipse.jgit.lfs
LfsBlobFilter -
 new() -
 smudgeLfsBlob(org.eclipse.jgit.lib.Repository,org.eclipse.jgit.lib.ObjectLoader)org.eclipse.jgit.lib.ObjectLoader s !java.io.IOException
 cleanLfsBlob(org.eclipse.jgit.lib.Repository,java.io.InputStream)org.eclipse.jgit.util.TemporaryBuffer s !java.io.IOException
