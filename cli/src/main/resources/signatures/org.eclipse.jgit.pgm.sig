# org.eclipse.jgit:org.eclipse.jgit.pgm:7.8.1.202611041320-r
package org.eclipse.jgit.pgm
Die - :RuntimeException
 new(String) -
 new(String,Throwable) -
 new(boolean) -
 new(boolean,Throwable) -
 isAborted()boolean -
Main -
 new() -
 main(String[])void s !Exception
 run(String[])void o !Exception
 openGitDir(String)org.eclipse.jgit.lib.Repository o !java.io.IOException
TextBuiltin a +TerminatedByHelpException
 ins java.io.InputStream o
 outw org.eclipse.jgit.util.io.ThrowingPrintWriter o
 outs java.io.OutputStream o
 errw org.eclipse.jgit.util.io.ThrowingPrintWriter o
 errs java.io.OutputStream o
 db org.eclipse.jgit.lib.Repository o
 gitdir String o
 argWalk org.eclipse.jgit.revwalk.RevWalk o
 new() -
 requiresRepository()boolean o
 initRaw(org.eclipse.jgit.lib.Repository,String,java.io.InputStream,java.io.OutputStream,java.io.OutputStream)void -
 init(org.eclipse.jgit.lib.Repository,String)void o
 execute(String[])void f !Exception
 parseArguments(String[])void o !java.io.IOException
 printUsageAndExit(.opt.CmdLineParser)void - !java.io.IOException
 printUsageAndExit(String,.opt.CmdLineParser)void - !java.io.IOException
 printUsage(String,.opt.CmdLineParser)void o !java.io.IOException
 getErrorWriter()org.eclipse.jgit.util.io.ThrowingPrintWriter -
 getOutputWriter()org.eclipse.jgit.util.io.ThrowingPrintWriter -
 getResourceBundle()java.util.ResourceBundle o
 run()void oa !Exception
 getRepository()org.eclipse.jgit.lib.Repository -
 die(String).Die os
 die(String,Throwable).Die os
 die(boolean).Die os
 die(boolean,Throwable).Die os
 containsHelp(String[])boolean s
package org.eclipse.jgit.pgm.opt
CmdLineParser - :org.kohsuke.args4j.CmdLineParser
 new(Object) -
 new(Object,org.eclipse.jgit.lib.Repository) -
 parseArgument(String[])void v !org.kohsuke.args4j.CmdLineException
 containsHelp(String[])boolean ov
 getRepository()org.eclipse.jgit.lib.Repository -
 getRevWalk()org.eclipse.jgit.revwalk.RevWalk -
 getRevWalkGently()org.eclipse.jgit.revwalk.RevWalk -
 createOptionHandler(org.kohsuke.args4j.OptionDef,org.kohsuke.args4j.spi.Setter)org.kohsuke.args4j.spi.OptionHandler o
 printSingleLineUsage(java.io.Writer,java.util.ResourceBundle)void -
