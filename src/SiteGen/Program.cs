Console.WriteLine("sitegen");
